CREATE TRIGGER agreement_file_tracks_delete AFTER DELETE ON agreement_file
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_file', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'agreement_id', OLD.agreement_id, 'kind', OLD.kind, 'name', OLD.name, 'document_on', OLD.document_on, 'stored_as', OLD.stored_as, 'bytes', OLD.bytes, 'sha256', OLD.sha256, 'added_on', OLD.added_on), NULL FROM current_action;
END;
CREATE TRIGGER agreement_file_tracks_insert AFTER INSERT ON agreement_file
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_file', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'agreement_id', NEW.agreement_id, 'kind', NEW.kind, 'name', NEW.name, 'document_on', NEW.document_on, 'stored_as', NEW.stored_as, 'bytes', NEW.bytes, 'sha256', NEW.sha256, 'added_on', NEW.added_on) FROM current_action;
END;
CREATE TRIGGER agreement_file_tracks_update AFTER UPDATE ON agreement_file
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_file', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'agreement_id', OLD.agreement_id, 'kind', OLD.kind, 'name', OLD.name, 'document_on', OLD.document_on, 'stored_as', OLD.stored_as, 'bytes', OLD.bytes, 'sha256', OLD.sha256, 'added_on', OLD.added_on), json_object('row_version', NEW.row_version, 'id', NEW.id, 'agreement_id', NEW.agreement_id, 'kind', NEW.kind, 'name', NEW.name, 'document_on', NEW.document_on, 'stored_as', NEW.stored_as, 'bytes', NEW.bytes, 'sha256', NEW.sha256, 'added_on', NEW.added_on) FROM current_action;
END;
CREATE TRIGGER agreement_kind_tracks_delete AFTER DELETE ON agreement_kind
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_kind', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'kind', OLD.kind, 'prepare_days', OLD.prepare_days, 'urgent_days', OLD.urgent_days, 'milestone_days', OLD.milestone_days, 'notice_months', OLD.notice_months, 'term_months', OLD.term_months, 'steps', OLD.steps), NULL FROM current_action;
END;
CREATE TRIGGER agreement_kind_tracks_insert AFTER INSERT ON agreement_kind
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_kind', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'kind', NEW.kind, 'prepare_days', NEW.prepare_days, 'urgent_days', NEW.urgent_days, 'milestone_days', NEW.milestone_days, 'notice_months', NEW.notice_months, 'term_months', NEW.term_months, 'steps', NEW.steps) FROM current_action;
END;
CREATE TRIGGER agreement_kind_tracks_update AFTER UPDATE ON agreement_kind
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_kind', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'kind', OLD.kind, 'prepare_days', OLD.prepare_days, 'urgent_days', OLD.urgent_days, 'milestone_days', OLD.milestone_days, 'notice_months', OLD.notice_months, 'term_months', OLD.term_months, 'steps', OLD.steps), json_object('row_version', NEW.row_version, 'id', NEW.id, 'kind', NEW.kind, 'prepare_days', NEW.prepare_days, 'urgent_days', NEW.urgent_days, 'milestone_days', NEW.milestone_days, 'notice_months', NEW.notice_months, 'term_months', NEW.term_months, 'steps', NEW.steps) FROM current_action;
END;
CREATE TRIGGER agreement_regulation_tracks_delete AFTER DELETE ON agreement_regulation
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_regulation', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'agreement_id', OLD.agreement_id, 'regulation_id', OLD.regulation_id), NULL FROM current_action;
END;
CREATE TRIGGER agreement_regulation_tracks_insert AFTER INSERT ON agreement_regulation
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_regulation', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'agreement_id', NEW.agreement_id, 'regulation_id', NEW.regulation_id) FROM current_action;
END;
CREATE TRIGGER agreement_regulation_tracks_update AFTER UPDATE ON agreement_regulation
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_regulation', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'agreement_id', OLD.agreement_id, 'regulation_id', OLD.regulation_id), json_object('row_version', NEW.row_version, 'id', NEW.id, 'agreement_id', NEW.agreement_id, 'regulation_id', NEW.regulation_id) FROM current_action;
END;
CREATE TRIGGER agreement_snooze_tracks_delete AFTER DELETE ON agreement_snooze
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_snooze', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'agreement_id', OLD.agreement_id, 'code', OLD.code, 'until', OLD.until, 'reason', OLD.reason, 'milestone_on', OLD.milestone_on), NULL FROM current_action;
END;
CREATE TRIGGER agreement_snooze_tracks_insert AFTER INSERT ON agreement_snooze
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_snooze', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'agreement_id', NEW.agreement_id, 'code', NEW.code, 'until', NEW.until, 'reason', NEW.reason, 'milestone_on', NEW.milestone_on) FROM current_action;
END;
CREATE TRIGGER agreement_snooze_tracks_update AFTER UPDATE ON agreement_snooze
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_snooze', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'agreement_id', OLD.agreement_id, 'code', OLD.code, 'until', OLD.until, 'reason', OLD.reason, 'milestone_on', OLD.milestone_on), json_object('row_version', NEW.row_version, 'id', NEW.id, 'agreement_id', NEW.agreement_id, 'code', NEW.code, 'until', NEW.until, 'reason', NEW.reason, 'milestone_on', NEW.milestone_on) FROM current_action;
END;
CREATE TRIGGER agreement_step_tracks_delete AFTER DELETE ON agreement_step
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_step', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'agreement_id', OLD.agreement_id, 'position', OLD.position, 'step', OLD.step, 'planned_on', OLD.planned_on, 'done_on', OLD.done_on, 'done_by', OLD.done_by, 'note', OLD.note, 'is_record', OLD.is_record), NULL FROM current_action;
END;
CREATE TRIGGER agreement_step_tracks_insert AFTER INSERT ON agreement_step
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_step', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'agreement_id', NEW.agreement_id, 'position', NEW.position, 'step', NEW.step, 'planned_on', NEW.planned_on, 'done_on', NEW.done_on, 'done_by', NEW.done_by, 'note', NEW.note, 'is_record', NEW.is_record) FROM current_action;
END;
CREATE TRIGGER agreement_step_tracks_update AFTER UPDATE ON agreement_step
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_step', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'agreement_id', OLD.agreement_id, 'position', OLD.position, 'step', OLD.step, 'planned_on', OLD.planned_on, 'done_on', OLD.done_on, 'done_by', OLD.done_by, 'note', OLD.note, 'is_record', OLD.is_record), json_object('row_version', NEW.row_version, 'id', NEW.id, 'agreement_id', NEW.agreement_id, 'position', NEW.position, 'step', NEW.step, 'planned_on', NEW.planned_on, 'done_on', NEW.done_on, 'done_by', NEW.done_by, 'note', NEW.note, 'is_record', NEW.is_record) FROM current_action;
END;
CREATE TRIGGER agreement_tracks_delete AFTER DELETE ON agreement
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'kind', OLD.kind, 'parent_id', OLD.parent_id, 'renews_id', OLD.renews_id, 'number_first', OLD.number_first, 'number_second', OLD.number_second, 'title', OLD.title, 'scope', OLD.scope, 'segments', OLD.segments, 'first_party', OLD.first_party, 'second_party', OLD.second_party, 'signed_on', OLD.signed_on, 'signed_at', OLD.signed_at, 'starts_on', OLD.starts_on, 'ends_on', OLD.ends_on, 'amends_end_to', OLD.amends_end_to, 'notice_months', OLD.notice_months, 'ended_early_on', OLD.ended_early_on, 'note', OLD.note), NULL FROM current_action;
END;
CREATE TRIGGER agreement_tracks_insert AFTER INSERT ON agreement
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'kind', NEW.kind, 'parent_id', NEW.parent_id, 'renews_id', NEW.renews_id, 'number_first', NEW.number_first, 'number_second', NEW.number_second, 'title', NEW.title, 'scope', NEW.scope, 'segments', NEW.segments, 'first_party', NEW.first_party, 'second_party', NEW.second_party, 'signed_on', NEW.signed_on, 'signed_at', NEW.signed_at, 'starts_on', NEW.starts_on, 'ends_on', NEW.ends_on, 'amends_end_to', NEW.amends_end_to, 'notice_months', NEW.notice_months, 'ended_early_on', NEW.ended_early_on, 'note', NEW.note) FROM current_action;
END;
CREATE TRIGGER agreement_tracks_update AFTER UPDATE ON agreement
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'kind', OLD.kind, 'parent_id', OLD.parent_id, 'renews_id', OLD.renews_id, 'number_first', OLD.number_first, 'number_second', OLD.number_second, 'title', OLD.title, 'scope', OLD.scope, 'segments', OLD.segments, 'first_party', OLD.first_party, 'second_party', OLD.second_party, 'signed_on', OLD.signed_on, 'signed_at', OLD.signed_at, 'starts_on', OLD.starts_on, 'ends_on', OLD.ends_on, 'amends_end_to', OLD.amends_end_to, 'notice_months', OLD.notice_months, 'ended_early_on', OLD.ended_early_on, 'note', OLD.note), json_object('row_version', NEW.row_version, 'id', NEW.id, 'kind', NEW.kind, 'parent_id', NEW.parent_id, 'renews_id', NEW.renews_id, 'number_first', NEW.number_first, 'number_second', NEW.number_second, 'title', NEW.title, 'scope', NEW.scope, 'segments', NEW.segments, 'first_party', NEW.first_party, 'second_party', NEW.second_party, 'signed_on', NEW.signed_on, 'signed_at', NEW.signed_at, 'starts_on', NEW.starts_on, 'ends_on', NEW.ends_on, 'amends_end_to', NEW.amends_end_to, 'notice_months', NEW.notice_months, 'ended_early_on', NEW.ended_early_on, 'note', NEW.note) FROM current_action;
END;
CREATE TRIGGER agreement_unit_tracks_delete AFTER DELETE ON agreement_unit
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_unit', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'agreement_id', OLD.agreement_id, 'unit_id', OLD.unit_id), NULL FROM current_action;
END;
CREATE TRIGGER agreement_unit_tracks_insert AFTER INSERT ON agreement_unit
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_unit', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'agreement_id', NEW.agreement_id, 'unit_id', NEW.unit_id) FROM current_action;
END;
CREATE TRIGGER agreement_unit_tracks_update AFTER UPDATE ON agreement_unit
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'agreement_unit', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'agreement_id', OLD.agreement_id, 'unit_id', OLD.unit_id), json_object('row_version', NEW.row_version, 'id', NEW.id, 'agreement_id', NEW.agreement_id, 'unit_id', NEW.unit_id) FROM current_action;
END;
CREATE TRIGGER alias_tracks_delete AFTER DELETE ON alias
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'alias', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'target', OLD.target, 'key', OLD.key, 'value', OLD.value, 'target_uid', OLD.target_uid), NULL FROM current_action;
END;
CREATE TRIGGER alias_tracks_insert AFTER INSERT ON alias
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'alias', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'target', NEW.target, 'key', NEW.key, 'value', NEW.value, 'target_uid', NEW.target_uid) FROM current_action;
END;
CREATE TRIGGER alias_tracks_update AFTER UPDATE ON alias
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'alias', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'target', OLD.target, 'key', OLD.key, 'value', OLD.value, 'target_uid', OLD.target_uid), json_object('row_version', NEW.row_version, 'id', NEW.id, 'target', NEW.target, 'key', NEW.key, 'value', NEW.value, 'target_uid', NEW.target_uid) FROM current_action;
END;
CREATE TRIGGER budget_line_tracks_delete AFTER DELETE ON budget_line
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'budget_line', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'year', OLD.year, 'funding_id', OLD.funding_id, 'unit_id', OLD.unit_id, 'category_id', OLD.category_id, 'programme', OLD.programme, 'account_code', OLD.account_code, 'ceiling', OLD.ceiling, 'first_month', OLD.first_month, 'months', OLD.months, 'note', OLD.note), NULL FROM current_action;
END;
CREATE TRIGGER budget_line_tracks_insert AFTER INSERT ON budget_line
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'budget_line', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'year', NEW.year, 'funding_id', NEW.funding_id, 'unit_id', NEW.unit_id, 'category_id', NEW.category_id, 'programme', NEW.programme, 'account_code', NEW.account_code, 'ceiling', NEW.ceiling, 'first_month', NEW.first_month, 'months', NEW.months, 'note', NEW.note) FROM current_action;
END;
CREATE TRIGGER budget_line_tracks_update AFTER UPDATE ON budget_line
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'budget_line', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'year', OLD.year, 'funding_id', OLD.funding_id, 'unit_id', OLD.unit_id, 'category_id', OLD.category_id, 'programme', OLD.programme, 'account_code', OLD.account_code, 'ceiling', OLD.ceiling, 'first_month', OLD.first_month, 'months', OLD.months, 'note', OLD.note), json_object('row_version', NEW.row_version, 'id', NEW.id, 'year', NEW.year, 'funding_id', NEW.funding_id, 'unit_id', NEW.unit_id, 'category_id', NEW.category_id, 'programme', NEW.programme, 'account_code', NEW.account_code, 'ceiling', NEW.ceiling, 'first_month', NEW.first_month, 'months', NEW.months, 'note', NEW.note) FROM current_action;
END;
CREATE TRIGGER category_tracks_delete AFTER DELETE ON category
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'category', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'code', OLD.code, 'name', OLD.name, 'segment', OLD.segment, 'is_vulnerable', OLD.is_vulnerable, 'is_active', OLD.is_active), NULL FROM current_action;
END;
CREATE TRIGGER category_tracks_insert AFTER INSERT ON category
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'category', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'code', NEW.code, 'name', NEW.name, 'segment', NEW.segment, 'is_vulnerable', NEW.is_vulnerable, 'is_active', NEW.is_active) FROM current_action;
END;
CREATE TRIGGER category_tracks_update AFTER UPDATE ON category
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'category', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'code', OLD.code, 'name', OLD.name, 'segment', OLD.segment, 'is_vulnerable', OLD.is_vulnerable, 'is_active', OLD.is_active), json_object('row_version', NEW.row_version, 'id', NEW.id, 'code', NEW.code, 'name', NEW.name, 'segment', NEW.segment, 'is_vulnerable', NEW.is_vulnerable, 'is_active', NEW.is_active) FROM current_action;
END;
CREATE TRIGGER coverage_target_tracks_delete AFTER DELETE ON coverage_target
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'coverage_target', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'plan', OLD.plan, 'year', OLD.year, 'level', OLD.level, 'kecamatan_id', OLD.kecamatan_id, 'segment', OLD.segment, 'percent', OLD.percent, 'legal_basis', OLD.legal_basis, 'regulation_id', OLD.regulation_id, 'note', OLD.note), NULL FROM current_action;
END;
CREATE TRIGGER coverage_target_tracks_insert AFTER INSERT ON coverage_target
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'coverage_target', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'plan', NEW.plan, 'year', NEW.year, 'level', NEW.level, 'kecamatan_id', NEW.kecamatan_id, 'segment', NEW.segment, 'percent', NEW.percent, 'legal_basis', NEW.legal_basis, 'regulation_id', NEW.regulation_id, 'note', NEW.note) FROM current_action;
END;
CREATE TRIGGER coverage_target_tracks_update AFTER UPDATE ON coverage_target
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'coverage_target', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'plan', OLD.plan, 'year', OLD.year, 'level', OLD.level, 'kecamatan_id', OLD.kecamatan_id, 'segment', OLD.segment, 'percent', OLD.percent, 'legal_basis', OLD.legal_basis, 'regulation_id', OLD.regulation_id, 'note', OLD.note), json_object('row_version', NEW.row_version, 'id', NEW.id, 'plan', NEW.plan, 'year', NEW.year, 'level', NEW.level, 'kecamatan_id', NEW.kecamatan_id, 'segment', NEW.segment, 'percent', NEW.percent, 'legal_basis', NEW.legal_basis, 'regulation_id', NEW.regulation_id, 'note', NEW.note) FROM current_action;
END;
CREATE TRIGGER document_template_tracks_delete AFTER DELETE ON document_template
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'document_template', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'kind', OLD.kind, 'name', OLD.name, 'stored_as', OLD.stored_as, 'bytes', OLD.bytes, 'sha256', OLD.sha256, 'added_on', OLD.added_on), NULL FROM current_action;
END;
CREATE TRIGGER document_template_tracks_insert AFTER INSERT ON document_template
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'document_template', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'kind', NEW.kind, 'name', NEW.name, 'stored_as', NEW.stored_as, 'bytes', NEW.bytes, 'sha256', NEW.sha256, 'added_on', NEW.added_on) FROM current_action;
END;
CREATE TRIGGER document_template_tracks_update AFTER UPDATE ON document_template
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'document_template', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'kind', OLD.kind, 'name', OLD.name, 'stored_as', OLD.stored_as, 'bytes', OLD.bytes, 'sha256', OLD.sha256, 'added_on', OLD.added_on), json_object('row_version', NEW.row_version, 'id', NEW.id, 'kind', NEW.kind, 'name', NEW.name, 'stored_as', NEW.stored_as, 'bytes', NEW.bytes, 'sha256', NEW.sha256, 'added_on', NEW.added_on) FROM current_action;
END;
CREATE TRIGGER funding_tracks_delete AFTER DELETE ON funding
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'funding', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'code', OLD.code, 'name', OLD.name, 'is_active', OLD.is_active, 'is_budgeted', OLD.is_budgeted), NULL FROM current_action;
END;
CREATE TRIGGER funding_tracks_insert AFTER INSERT ON funding
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'funding', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'code', NEW.code, 'name', NEW.name, 'is_active', NEW.is_active, 'is_budgeted', NEW.is_budgeted) FROM current_action;
END;
CREATE TRIGGER funding_tracks_update AFTER UPDATE ON funding
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'funding', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'code', OLD.code, 'name', OLD.name, 'is_active', OLD.is_active, 'is_budgeted', OLD.is_budgeted), json_object('row_version', NEW.row_version, 'id', NEW.id, 'code', NEW.code, 'name', NEW.name, 'is_active', NEW.is_active, 'is_budgeted', NEW.is_budgeted) FROM current_action;
END;
CREATE TRIGGER import_profile_tracks_delete AFTER DELETE ON import_profile
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'import_profile', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'at', OLD.at, 'kind', OLD.kind, 'file', OLD.file, 'choices', OLD.choices), NULL FROM current_action;
END;
CREATE TRIGGER import_profile_tracks_insert AFTER INSERT ON import_profile
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'import_profile', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'at', NEW.at, 'kind', NEW.kind, 'file', NEW.file, 'choices', NEW.choices) FROM current_action;
END;
CREATE TRIGGER import_profile_tracks_update AFTER UPDATE ON import_profile
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'import_profile', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'at', OLD.at, 'kind', OLD.kind, 'file', OLD.file, 'choices', OLD.choices), json_object('row_version', NEW.row_version, 'id', NEW.id, 'at', NEW.at, 'kind', NEW.kind, 'file', NEW.file, 'choices', NEW.choices) FROM current_action;
END;
CREATE TRIGGER insurer_member_goes_in_action BEFORE DELETE ON insurer_member
WHEN NOT EXISTS (SELECT 1 FROM current_action)
BEGIN
  SELECT RAISE(ABORT, 'write outside an action');
END;
CREATE TRIGGER insurer_member_needs_action BEFORE INSERT ON insurer_member
WHEN NOT EXISTS (SELECT 1 FROM current_action)
BEGIN
  SELECT RAISE(ABORT, 'write outside an action');
END;
CREATE TRIGGER insurer_member_stays BEFORE UPDATE ON insurer_member
BEGIN
  SELECT RAISE(ABORT, 'a row of a kept list is never changed');
END;
CREATE TRIGGER invoice_tracks_delete AFTER DELETE ON invoice
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'invoice', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'month', OLD.month, 'funding_id', OLD.funding_id, 'unit_id', OLD.unit_id, 'category_id', OLD.category_id, 'number', OLD.number, 'invoiced_on', OLD.invoiced_on, 'people', OLD.people, 'amount', OLD.amount, 'note', OLD.note), NULL FROM current_action;
END;
CREATE TRIGGER invoice_tracks_insert AFTER INSERT ON invoice
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'invoice', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'month', NEW.month, 'funding_id', NEW.funding_id, 'unit_id', NEW.unit_id, 'category_id', NEW.category_id, 'number', NEW.number, 'invoiced_on', NEW.invoiced_on, 'people', NEW.people, 'amount', NEW.amount, 'note', NEW.note) FROM current_action;
END;
CREATE TRIGGER invoice_tracks_update AFTER UPDATE ON invoice
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'invoice', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'month', OLD.month, 'funding_id', OLD.funding_id, 'unit_id', OLD.unit_id, 'category_id', OLD.category_id, 'number', OLD.number, 'invoiced_on', OLD.invoiced_on, 'people', OLD.people, 'amount', OLD.amount, 'note', OLD.note), json_object('row_version', NEW.row_version, 'id', NEW.id, 'month', NEW.month, 'funding_id', NEW.funding_id, 'unit_id', NEW.unit_id, 'category_id', NEW.category_id, 'number', NEW.number, 'invoiced_on', NEW.invoiced_on, 'people', NEW.people, 'amount', NEW.amount, 'note', NEW.note) FROM current_action;
END;
CREATE TRIGGER kecamatan_tracks_delete AFTER DELETE ON kecamatan
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'kecamatan', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'code', OLD.code, 'name', OLD.name), NULL FROM current_action;
END;
CREATE TRIGGER kecamatan_tracks_insert AFTER INSERT ON kecamatan
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'kecamatan', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'code', NEW.code, 'name', NEW.name) FROM current_action;
END;
CREATE TRIGGER kecamatan_tracks_update AFTER UPDATE ON kecamatan
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'kecamatan', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'code', OLD.code, 'name', OLD.name), json_object('row_version', NEW.row_version, 'id', NEW.id, 'code', NEW.code, 'name', NEW.name) FROM current_action;
END;
CREATE TRIGGER lapse_rule_tracks_delete AFTER DELETE ON lapse_rule
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'lapse_rule', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'segment', OLD.segment, 'months', OLD.months, 'legal_basis', OLD.legal_basis, 'valid_from', OLD.valid_from, 'is_confirmed', OLD.is_confirmed, 'note', OLD.note), NULL FROM current_action;
END;
CREATE TRIGGER lapse_rule_tracks_insert AFTER INSERT ON lapse_rule
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'lapse_rule', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'segment', NEW.segment, 'months', NEW.months, 'legal_basis', NEW.legal_basis, 'valid_from', NEW.valid_from, 'is_confirmed', NEW.is_confirmed, 'note', NEW.note) FROM current_action;
END;
CREATE TRIGGER lapse_rule_tracks_update AFTER UPDATE ON lapse_rule
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'lapse_rule', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'segment', OLD.segment, 'months', OLD.months, 'legal_basis', OLD.legal_basis, 'valid_from', OLD.valid_from, 'is_confirmed', OLD.is_confirmed, 'note', OLD.note), json_object('row_version', NEW.row_version, 'id', NEW.id, 'segment', NEW.segment, 'months', NEW.months, 'legal_basis', NEW.legal_basis, 'valid_from', NEW.valid_from, 'is_confirmed', NEW.is_confirmed, 'note', NEW.note) FROM current_action;
END;
CREATE TRIGGER office_tracks_delete AFTER DELETE ON office
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'office', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'name', OLD.name, 'short_name', OLD.short_name, 'government', OLD.government, 'regency_name', OLD.regency_name, 'regency_code', OLD.regency_code, 'address', OLD.address, 'signing_place', OLD.signing_place, 'time_zone', OLD.time_zone, 'operator_name', OLD.operator_name, 'backup_folder', OLD.backup_folder, 'is_sample', OLD.is_sample, 'arms', OLD.arms), NULL FROM current_action;
END;
CREATE TRIGGER office_tracks_insert AFTER INSERT ON office
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'office', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'name', NEW.name, 'short_name', NEW.short_name, 'government', NEW.government, 'regency_name', NEW.regency_name, 'regency_code', NEW.regency_code, 'address', NEW.address, 'signing_place', NEW.signing_place, 'time_zone', NEW.time_zone, 'operator_name', NEW.operator_name, 'backup_folder', NEW.backup_folder, 'is_sample', NEW.is_sample, 'arms', NEW.arms) FROM current_action;
END;
CREATE TRIGGER office_tracks_update AFTER UPDATE ON office
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'office', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'name', OLD.name, 'short_name', OLD.short_name, 'government', OLD.government, 'regency_name', OLD.regency_name, 'regency_code', OLD.regency_code, 'address', OLD.address, 'signing_place', OLD.signing_place, 'time_zone', OLD.time_zone, 'operator_name', OLD.operator_name, 'backup_folder', OLD.backup_folder, 'is_sample', OLD.is_sample, 'arms', OLD.arms), json_object('row_version', NEW.row_version, 'id', NEW.id, 'name', NEW.name, 'short_name', NEW.short_name, 'government', NEW.government, 'regency_name', NEW.regency_name, 'regency_code', NEW.regency_code, 'address', NEW.address, 'signing_place', NEW.signing_place, 'time_zone', NEW.time_zone, 'operator_name', NEW.operator_name, 'backup_folder', NEW.backup_folder, 'is_sample', NEW.is_sample, 'arms', NEW.arms) FROM current_action;
END;
CREATE TRIGGER official_tracks_delete AFTER DELETE ON official
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'official', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'name', OLD.name, 'nip', OLD.nip, 'rank', OLD.rank, 'position', OLD.position, 'capacity', OLD.capacity, 'is_head_of_office', OLD.is_head_of_office, 'is_active', OLD.is_active), NULL FROM current_action;
END;
CREATE TRIGGER official_tracks_insert AFTER INSERT ON official
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'official', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'name', NEW.name, 'nip', NEW.nip, 'rank', NEW.rank, 'position', NEW.position, 'capacity', NEW.capacity, 'is_head_of_office', NEW.is_head_of_office, 'is_active', NEW.is_active) FROM current_action;
END;
CREATE TRIGGER official_tracks_update AFTER UPDATE ON official
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'official', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'name', OLD.name, 'nip', OLD.nip, 'rank', OLD.rank, 'position', OLD.position, 'capacity', OLD.capacity, 'is_head_of_office', OLD.is_head_of_office, 'is_active', OLD.is_active), json_object('row_version', NEW.row_version, 'id', NEW.id, 'name', NEW.name, 'nip', NEW.nip, 'rank', NEW.rank, 'position', NEW.position, 'capacity', NEW.capacity, 'is_head_of_office', NEW.is_head_of_office, 'is_active', NEW.is_active) FROM current_action;
END;
CREATE TRIGGER participant_tracks_delete AFTER DELETE ON participant
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'participant', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'nik', OLD.nik, 'family_card', OLD.family_card, 'name', OLD.name, 'titles_before', OLD.titles_before, 'titles_after', OLD.titles_after, 'birth_place', OLD.birth_place, 'birth_date', OLD.birth_date, 'sex', OLD.sex, 'mother_name', OLD.mother_name, 'address', OLD.address, 'rt', OLD.rt, 'rw', OLD.rw, 'kecamatan_id', OLD.kecamatan_id, 'village_id', OLD.village_id, 'village_text', OLD.village_text, 'phone', OLD.phone, 'email', OLD.email, 'nip', OLD.nip, 'died_on', OLD.died_on, 'note', OLD.note, 'problems', OLD.problems, 'search_text', OLD.search_text, 'created_action', OLD.created_action), NULL FROM current_action;
END;
CREATE TRIGGER participant_tracks_insert AFTER INSERT ON participant
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'participant', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'nik', NEW.nik, 'family_card', NEW.family_card, 'name', NEW.name, 'titles_before', NEW.titles_before, 'titles_after', NEW.titles_after, 'birth_place', NEW.birth_place, 'birth_date', NEW.birth_date, 'sex', NEW.sex, 'mother_name', NEW.mother_name, 'address', NEW.address, 'rt', NEW.rt, 'rw', NEW.rw, 'kecamatan_id', NEW.kecamatan_id, 'village_id', NEW.village_id, 'village_text', NEW.village_text, 'phone', NEW.phone, 'email', NEW.email, 'nip', NEW.nip, 'died_on', NEW.died_on, 'note', NEW.note, 'problems', NEW.problems, 'search_text', NEW.search_text, 'created_action', NEW.created_action) FROM current_action;
END;
CREATE TRIGGER participant_tracks_update AFTER UPDATE ON participant
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'participant', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'nik', OLD.nik, 'family_card', OLD.family_card, 'name', OLD.name, 'titles_before', OLD.titles_before, 'titles_after', OLD.titles_after, 'birth_place', OLD.birth_place, 'birth_date', OLD.birth_date, 'sex', OLD.sex, 'mother_name', OLD.mother_name, 'address', OLD.address, 'rt', OLD.rt, 'rw', OLD.rw, 'kecamatan_id', OLD.kecamatan_id, 'village_id', OLD.village_id, 'village_text', OLD.village_text, 'phone', OLD.phone, 'email', OLD.email, 'nip', OLD.nip, 'died_on', OLD.died_on, 'note', OLD.note, 'problems', OLD.problems, 'search_text', OLD.search_text, 'created_action', OLD.created_action), json_object('row_version', NEW.row_version, 'id', NEW.id, 'nik', NEW.nik, 'family_card', NEW.family_card, 'name', NEW.name, 'titles_before', NEW.titles_before, 'titles_after', NEW.titles_after, 'birth_place', NEW.birth_place, 'birth_date', NEW.birth_date, 'sex', NEW.sex, 'mother_name', NEW.mother_name, 'address', NEW.address, 'rt', NEW.rt, 'rw', NEW.rw, 'kecamatan_id', NEW.kecamatan_id, 'village_id', NEW.village_id, 'village_text', NEW.village_text, 'phone', NEW.phone, 'email', NEW.email, 'nip', NEW.nip, 'died_on', NEW.died_on, 'note', NEW.note, 'problems', NEW.problems, 'search_text', NEW.search_text, 'created_action', NEW.created_action) FROM current_action;
END;
CREATE TRIGGER participation_tracks_delete AFTER DELETE ON participation
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'participation', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'participant_id', OLD.participant_id, 'segment', OLD.segment, 'category_id', OLD.category_id, 'unit_id', OLD.unit_id, 'funding_id', OLD.funding_id, 'programmes', OLD.programmes, 'wage', OLD.wage, 'kpj', OLD.kpj, 'position', OLD.position, 'workplace', OLD.workplace, 'starts_on', OLD.starts_on, 'ends_on', OLD.ends_on, 'end_reason', OLD.end_reason, 'created_action', OLD.created_action), NULL FROM current_action;
END;
CREATE TRIGGER participation_tracks_insert AFTER INSERT ON participation
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'participation', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'participant_id', NEW.participant_id, 'segment', NEW.segment, 'category_id', NEW.category_id, 'unit_id', NEW.unit_id, 'funding_id', NEW.funding_id, 'programmes', NEW.programmes, 'wage', NEW.wage, 'kpj', NEW.kpj, 'position', NEW.position, 'workplace', NEW.workplace, 'starts_on', NEW.starts_on, 'ends_on', NEW.ends_on, 'end_reason', NEW.end_reason, 'created_action', NEW.created_action) FROM current_action;
END;
CREATE TRIGGER participation_tracks_update AFTER UPDATE ON participation
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'participation', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'participant_id', OLD.participant_id, 'segment', OLD.segment, 'category_id', OLD.category_id, 'unit_id', OLD.unit_id, 'funding_id', OLD.funding_id, 'programmes', OLD.programmes, 'wage', OLD.wage, 'kpj', OLD.kpj, 'position', OLD.position, 'workplace', OLD.workplace, 'starts_on', OLD.starts_on, 'ends_on', OLD.ends_on, 'end_reason', OLD.end_reason, 'created_action', OLD.created_action), json_object('row_version', NEW.row_version, 'id', NEW.id, 'participant_id', NEW.participant_id, 'segment', NEW.segment, 'category_id', NEW.category_id, 'unit_id', NEW.unit_id, 'funding_id', NEW.funding_id, 'programmes', NEW.programmes, 'wage', NEW.wage, 'kpj', NEW.kpj, 'position', NEW.position, 'workplace', NEW.workplace, 'starts_on', NEW.starts_on, 'ends_on', NEW.ends_on, 'end_reason', NEW.end_reason, 'created_action', NEW.created_action) FROM current_action;
END;
CREATE TRIGGER payment_tracks_delete AFTER DELETE ON payment
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'payment', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'invoice_id', OLD.invoice_id, 'paid_on', OLD.paid_on, 'amount', OLD.amount, 'reference', OLD.reference), NULL FROM current_action;
END;
CREATE TRIGGER payment_tracks_insert AFTER INSERT ON payment
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'payment', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'invoice_id', NEW.invoice_id, 'paid_on', NEW.paid_on, 'amount', NEW.amount, 'reference', NEW.reference) FROM current_action;
END;
CREATE TRIGGER payment_tracks_update AFTER UPDATE ON payment
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'payment', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'invoice_id', OLD.invoice_id, 'paid_on', OLD.paid_on, 'amount', OLD.amount, 'reference', OLD.reference), json_object('row_version', NEW.row_version, 'id', NEW.id, 'invoice_id', NEW.invoice_id, 'paid_on', NEW.paid_on, 'amount', NEW.amount, 'reference', NEW.reference) FROM current_action;
END;
CREATE TRIGGER rate_rule_tracks_delete AFTER DELETE ON rate_rule
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'rate_rule', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'kind', OLD.kind, 'name', OLD.name, 'legal_basis', OLD.legal_basis, 'valid_from', OLD.valid_from, 'valid_to', OLD.valid_to, 'is_confirmed', OLD.is_confirmed, 'rounding', OLD.rounding, 'body', OLD.body), NULL FROM current_action;
END;
CREATE TRIGGER rate_rule_tracks_insert AFTER INSERT ON rate_rule
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'rate_rule', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'kind', NEW.kind, 'name', NEW.name, 'legal_basis', NEW.legal_basis, 'valid_from', NEW.valid_from, 'valid_to', NEW.valid_to, 'is_confirmed', NEW.is_confirmed, 'rounding', NEW.rounding, 'body', NEW.body) FROM current_action;
END;
CREATE TRIGGER rate_rule_tracks_update AFTER UPDATE ON rate_rule
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'rate_rule', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'kind', OLD.kind, 'name', OLD.name, 'legal_basis', OLD.legal_basis, 'valid_from', OLD.valid_from, 'valid_to', OLD.valid_to, 'is_confirmed', OLD.is_confirmed, 'rounding', OLD.rounding, 'body', OLD.body), json_object('row_version', NEW.row_version, 'id', NEW.id, 'kind', NEW.kind, 'name', NEW.name, 'legal_basis', NEW.legal_basis, 'valid_from', NEW.valid_from, 'valid_to', NEW.valid_to, 'is_confirmed', NEW.is_confirmed, 'rounding', NEW.rounding, 'body', NEW.body) FROM current_action;
END;
CREATE TRIGGER regulation_file_tracks_delete AFTER DELETE ON regulation_file
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'regulation_file', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'regulation_id', OLD.regulation_id, 'name', OLD.name, 'stored_as', OLD.stored_as, 'bytes', OLD.bytes, 'sha256', OLD.sha256, 'added_on', OLD.added_on), NULL FROM current_action;
END;
CREATE TRIGGER regulation_file_tracks_insert AFTER INSERT ON regulation_file
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'regulation_file', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'regulation_id', NEW.regulation_id, 'name', NEW.name, 'stored_as', NEW.stored_as, 'bytes', NEW.bytes, 'sha256', NEW.sha256, 'added_on', NEW.added_on) FROM current_action;
END;
CREATE TRIGGER regulation_file_tracks_update AFTER UPDATE ON regulation_file
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'regulation_file', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'regulation_id', OLD.regulation_id, 'name', OLD.name, 'stored_as', OLD.stored_as, 'bytes', OLD.bytes, 'sha256', OLD.sha256, 'added_on', OLD.added_on), json_object('row_version', NEW.row_version, 'id', NEW.id, 'regulation_id', NEW.regulation_id, 'name', NEW.name, 'stored_as', NEW.stored_as, 'bytes', NEW.bytes, 'sha256', NEW.sha256, 'added_on', NEW.added_on) FROM current_action;
END;
CREATE TRIGGER regulation_tracks_delete AFTER DELETE ON regulation
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'regulation', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'kind', OLD.kind, 'number', OLD.number, 'aliases', OLD.aliases, 'issued_on', OLD.issued_on, 'title', OLD.title, 'asks', OLD.asks, 'valid_from', OLD.valid_from, 'valid_to', OLD.valid_to, 'replaced_by_id', OLD.replaced_by_id, 'is_confirmed', OLD.is_confirmed), NULL FROM current_action;
END;
CREATE TRIGGER regulation_tracks_insert AFTER INSERT ON regulation
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'regulation', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'kind', NEW.kind, 'number', NEW.number, 'aliases', NEW.aliases, 'issued_on', NEW.issued_on, 'title', NEW.title, 'asks', NEW.asks, 'valid_from', NEW.valid_from, 'valid_to', NEW.valid_to, 'replaced_by_id', NEW.replaced_by_id, 'is_confirmed', NEW.is_confirmed) FROM current_action;
END;
CREATE TRIGGER regulation_tracks_update AFTER UPDATE ON regulation
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'regulation', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'kind', OLD.kind, 'number', OLD.number, 'aliases', OLD.aliases, 'issued_on', OLD.issued_on, 'title', OLD.title, 'asks', OLD.asks, 'valid_from', OLD.valid_from, 'valid_to', OLD.valid_to, 'replaced_by_id', OLD.replaced_by_id, 'is_confirmed', OLD.is_confirmed), json_object('row_version', NEW.row_version, 'id', NEW.id, 'kind', NEW.kind, 'number', NEW.number, 'aliases', NEW.aliases, 'issued_on', NEW.issued_on, 'title', NEW.title, 'asks', NEW.asks, 'valid_from', NEW.valid_from, 'valid_to', NEW.valid_to, 'replaced_by_id', NEW.replaced_by_id, 'is_confirmed', NEW.is_confirmed) FROM current_action;
END;
CREATE TRIGGER report_issue_tracks_delete AFTER DELETE ON report_issue
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'report_issue', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'layout', OLD.layout, 'period', OLD.period, 'as_of', OLD.as_of, 'filters', OLD.filters, 'file', OLD.file, 'rows', OLD.rows, 'bytes', OLD.bytes, 'sha256', OLD.sha256, 'at', OLD.at, 'who', OLD.who, 'number', OLD.number, 'stored_as', OLD.stored_as, 'figures', OLD.figures, 'layout_version', OLD.layout_version), NULL FROM current_action;
END;
CREATE TRIGGER report_issue_tracks_insert AFTER INSERT ON report_issue
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'report_issue', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'layout', NEW.layout, 'period', NEW.period, 'as_of', NEW.as_of, 'filters', NEW.filters, 'file', NEW.file, 'rows', NEW.rows, 'bytes', NEW.bytes, 'sha256', NEW.sha256, 'at', NEW.at, 'who', NEW.who, 'number', NEW.number, 'stored_as', NEW.stored_as, 'figures', NEW.figures, 'layout_version', NEW.layout_version) FROM current_action;
END;
CREATE TRIGGER report_issue_tracks_update AFTER UPDATE ON report_issue
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'report_issue', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'layout', OLD.layout, 'period', OLD.period, 'as_of', OLD.as_of, 'filters', OLD.filters, 'file', OLD.file, 'rows', OLD.rows, 'bytes', OLD.bytes, 'sha256', OLD.sha256, 'at', OLD.at, 'who', OLD.who, 'number', OLD.number, 'stored_as', OLD.stored_as, 'figures', OLD.figures, 'layout_version', OLD.layout_version), json_object('row_version', NEW.row_version, 'id', NEW.id, 'layout', NEW.layout, 'period', NEW.period, 'as_of', NEW.as_of, 'filters', NEW.filters, 'file', NEW.file, 'rows', NEW.rows, 'bytes', NEW.bytes, 'sha256', NEW.sha256, 'at', NEW.at, 'who', NEW.who, 'number', NEW.number, 'stored_as', NEW.stored_as, 'figures', NEW.figures, 'layout_version', NEW.layout_version) FROM current_action;
END;
CREATE TRIGGER report_layout_tracks_delete AFTER DELETE ON report_layout
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'report_layout', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'layout', OLD.layout, 'version', OLD.version, 'design', OLD.design, 'at', OLD.at, 'who', OLD.who), NULL FROM current_action;
END;
CREATE TRIGGER report_layout_tracks_insert AFTER INSERT ON report_layout
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'report_layout', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'layout', NEW.layout, 'version', NEW.version, 'design', NEW.design, 'at', NEW.at, 'who', NEW.who) FROM current_action;
END;
CREATE TRIGGER report_layout_tracks_update AFTER UPDATE ON report_layout
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'report_layout', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'layout', OLD.layout, 'version', OLD.version, 'design', OLD.design, 'at', OLD.at, 'who', OLD.who), json_object('row_version', NEW.row_version, 'id', NEW.id, 'layout', NEW.layout, 'version', NEW.version, 'design', NEW.design, 'at', NEW.at, 'who', NEW.who) FROM current_action;
END;
CREATE TRIGGER unit_budget_tracks_delete AFTER DELETE ON unit_budget
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'unit_budget', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'unit_id', OLD.unit_id, 'year', OLD.year, 'budget', OLD.budget, 'realised_q1', OLD.realised_q1, 'realised_q2', OLD.realised_q2, 'realised_q3', OLD.realised_q3, 'realised_q4', OLD.realised_q4, 'note', OLD.note), NULL FROM current_action;
END;
CREATE TRIGGER unit_budget_tracks_insert AFTER INSERT ON unit_budget
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'unit_budget', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'unit_id', NEW.unit_id, 'year', NEW.year, 'budget', NEW.budget, 'realised_q1', NEW.realised_q1, 'realised_q2', NEW.realised_q2, 'realised_q3', NEW.realised_q3, 'realised_q4', NEW.realised_q4, 'note', NEW.note) FROM current_action;
END;
CREATE TRIGGER unit_budget_tracks_update AFTER UPDATE ON unit_budget
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'unit_budget', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'unit_id', OLD.unit_id, 'year', OLD.year, 'budget', OLD.budget, 'realised_q1', OLD.realised_q1, 'realised_q2', OLD.realised_q2, 'realised_q3', OLD.realised_q3, 'realised_q4', OLD.realised_q4, 'note', OLD.note), json_object('row_version', NEW.row_version, 'id', NEW.id, 'unit_id', NEW.unit_id, 'year', NEW.year, 'budget', NEW.budget, 'realised_q1', NEW.realised_q1, 'realised_q2', NEW.realised_q2, 'realised_q3', NEW.realised_q3, 'realised_q4', NEW.realised_q4, 'note', NEW.note) FROM current_action;
END;
CREATE TRIGGER unit_tracks_delete AFTER DELETE ON unit
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'unit', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'name', OLD.name, 'short_name', OLD.short_name, 'kind', OLD.kind, 'npp', OLD.npp, 'is_active', OLD.is_active), NULL FROM current_action;
END;
CREATE TRIGGER unit_tracks_insert AFTER INSERT ON unit
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'unit', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'name', NEW.name, 'short_name', NEW.short_name, 'kind', NEW.kind, 'npp', NEW.npp, 'is_active', NEW.is_active) FROM current_action;
END;
CREATE TRIGGER unit_tracks_update AFTER UPDATE ON unit
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'unit', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'name', OLD.name, 'short_name', OLD.short_name, 'kind', OLD.kind, 'npp', OLD.npp, 'is_active', OLD.is_active), json_object('row_version', NEW.row_version, 'id', NEW.id, 'name', NEW.name, 'short_name', NEW.short_name, 'kind', NEW.kind, 'npp', NEW.npp, 'is_active', NEW.is_active) FROM current_action;
END;
CREATE TRIGGER village_tracks_delete AFTER DELETE ON village
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'village', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'kecamatan_id', OLD.kecamatan_id, 'code', OLD.code, 'name', OLD.name, 'kind', OLD.kind), NULL FROM current_action;
END;
CREATE TRIGGER village_tracks_insert AFTER INSERT ON village
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'village', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'kecamatan_id', NEW.kecamatan_id, 'code', NEW.code, 'name', NEW.name, 'kind', NEW.kind) FROM current_action;
END;
CREATE TRIGGER village_tracks_update AFTER UPDATE ON village
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'village', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'kecamatan_id', OLD.kecamatan_id, 'code', OLD.code, 'name', OLD.name, 'kind', OLD.kind), json_object('row_version', NEW.row_version, 'id', NEW.id, 'kecamatan_id', NEW.kecamatan_id, 'code', NEW.code, 'name', NEW.name, 'kind', NEW.kind) FROM current_action;
END;
CREATE TRIGGER workforce_figure_tracks_delete AFTER DELETE ON workforce_figure
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'workforce_figure', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'year', OLD.year, 'kecamatan_id', OLD.kecamatan_id, 'segment', OLD.segment, 'people', OLD.people, 'source', OLD.source, 'definition', OLD.definition, 'published_on', OLD.published_on, 'is_chosen', OLD.is_chosen, 'note', OLD.note), NULL FROM current_action;
END;
CREATE TRIGGER workforce_figure_tracks_insert AFTER INSERT ON workforce_figure
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'workforce_figure', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'year', NEW.year, 'kecamatan_id', NEW.kecamatan_id, 'segment', NEW.segment, 'people', NEW.people, 'source', NEW.source, 'definition', NEW.definition, 'published_on', NEW.published_on, 'is_chosen', NEW.is_chosen, 'note', NEW.note) FROM current_action;
END;
CREATE TRIGGER workforce_figure_tracks_update AFTER UPDATE ON workforce_figure
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'workforce_figure', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'year', OLD.year, 'kecamatan_id', OLD.kecamatan_id, 'segment', OLD.segment, 'people', OLD.people, 'source', OLD.source, 'definition', OLD.definition, 'published_on', OLD.published_on, 'is_chosen', OLD.is_chosen, 'note', OLD.note), json_object('row_version', NEW.row_version, 'id', NEW.id, 'year', NEW.year, 'kecamatan_id', NEW.kecamatan_id, 'segment', NEW.segment, 'people', NEW.people, 'source', NEW.source, 'definition', NEW.definition, 'published_on', NEW.published_on, 'is_chosen', NEW.is_chosen, 'note', NEW.note) FROM current_action;
END;
CREATE TRIGGER workforce_file_tracks_delete AFTER DELETE ON workforce_file
WHEN (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'workforce_file', OLD.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'year', OLD.year, 'source', OLD.source, 'name', OLD.name, 'stored_as', OLD.stored_as, 'bytes', OLD.bytes, 'sha256', OLD.sha256, 'added_on', OLD.added_on), NULL FROM current_action;
END;
CREATE TRIGGER workforce_file_tracks_insert AFTER INSERT ON workforce_file
WHEN (SELECT is_bulk FROM current_action) IS NOT 1 AND (SELECT is_bulk FROM current_action) IS NOT 2
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'workforce_file', NEW.uid, NULL, json_object('row_version', NEW.row_version, 'id', NEW.id, 'year', NEW.year, 'source', NEW.source, 'name', NEW.name, 'stored_as', NEW.stored_as, 'bytes', NEW.bytes, 'sha256', NEW.sha256, 'added_on', NEW.added_on) FROM current_action;
END;
CREATE TRIGGER workforce_file_tracks_update AFTER UPDATE ON workforce_file
BEGIN
  SELECT RAISE(ABORT, 'write outside an action') WHERE NOT EXISTS (SELECT 1 FROM current_action);
  SELECT RAISE(ABORT, 'row_version must grow by one') WHERE NEW.row_version <> OLD.row_version + 1;
  INSERT INTO change (action_id, table_name, row_uid, before, after)
    SELECT id, 'workforce_file', NEW.uid, json_object('row_version', OLD.row_version, 'id', OLD.id, 'year', OLD.year, 'source', OLD.source, 'name', OLD.name, 'stored_as', OLD.stored_as, 'bytes', OLD.bytes, 'sha256', OLD.sha256, 'added_on', OLD.added_on), json_object('row_version', NEW.row_version, 'id', NEW.id, 'year', NEW.year, 'source', NEW.source, 'name', NEW.name, 'stored_as', NEW.stored_as, 'bytes', NEW.bytes, 'sha256', NEW.sha256, 'added_on', NEW.added_on) FROM current_action;
END;
CREATE TABLE action (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  session TEXT NOT NULL,
  kind TEXT NOT NULL,
  params TEXT NOT NULL CHECK (json_valid(params)),
  is_undoable INTEGER NOT NULL CHECK (is_undoable IN (0, 1)),
  undoes_id INTEGER REFERENCES action (id),
  undone_by_id INTEGER REFERENCES action (id),
  inserted_digest TEXT,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TABLE agreement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  kind TEXT NOT NULL,
  parent_id INTEGER REFERENCES agreement (id),
  renews_id INTEGER UNIQUE REFERENCES agreement (id),
  number_first TEXT,
  number_second TEXT,
  title TEXT NOT NULL,
  scope TEXT,
  segments TEXT NOT NULL CHECK (json_valid(segments)),
  first_party TEXT NOT NULL CHECK (json_valid(first_party)),
  second_party TEXT NOT NULL CHECK (json_valid(second_party)),
  signed_on TEXT CHECK (signed_on GLOB '????-??-??'),
  signed_at TEXT,
  starts_on TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
  ends_on TEXT NOT NULL CHECK (ends_on GLOB '????-??-??'),
  notice_months INTEGER NOT NULL,
  ended_early_on TEXT CHECK (ended_early_on GLOB '????-??-??'),
  note TEXT, amends_end_to TEXT CHECK (amends_end_to GLOB '????-??-??'),
  CHECK (ends_on >= starts_on)
) STRICT;
CREATE TABLE "agreement_file" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('scan', 'draft', 'letter', 'minutes', 'other')),
  name TEXT NOT NULL,
  document_on TEXT CHECK (document_on GLOB '????-??-??'),
  stored_as TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  added_on TEXT NOT NULL
) STRICT;
CREATE TABLE agreement_kind (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  kind TEXT NOT NULL UNIQUE,
  prepare_days INTEGER NOT NULL CHECK (prepare_days >= 0),
  urgent_days INTEGER NOT NULL CHECK (urgent_days >= 0),
  milestone_days TEXT NOT NULL CHECK (json_valid(milestone_days)),
  notice_months INTEGER NOT NULL CHECK (notice_months >= 0),
  term_months INTEGER NOT NULL CHECK (term_months > 0),
  steps TEXT NOT NULL CHECK (json_valid(steps))
) STRICT;
CREATE TABLE agreement_regulation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  regulation_id INTEGER NOT NULL REFERENCES regulation (id),
  UNIQUE (agreement_id, regulation_id)
) STRICT;
CREATE TABLE agreement_snooze (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  until TEXT NOT NULL CHECK (until GLOB '????-??-??'),
  reason TEXT NOT NULL, milestone_on TEXT CHECK (milestone_on GLOB '????-??-??'),
  UNIQUE (agreement_id, code)
) STRICT;
CREATE TABLE agreement_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  step TEXT NOT NULL,
  planned_on TEXT CHECK (planned_on GLOB '????-??-??'),
  done_on TEXT CHECK (done_on GLOB '????-??-??'),
  done_by TEXT,
  note TEXT
, is_record INTEGER NOT NULL DEFAULT 0 CHECK (is_record IN (0, 1))) STRICT;
CREATE TABLE agreement_unit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  UNIQUE (agreement_id, unit_id)
) STRICT;
CREATE TABLE "alias" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  target TEXT NOT NULL CHECK (target IN ('kecamatan', 'village', 'unit', 'category', 'funding', 'agreementKind')),
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  target_uid TEXT NOT NULL,
  UNIQUE (target, key)
) STRICT;
CREATE TABLE budget_line (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  funding_id INTEGER NOT NULL REFERENCES funding (id),
  unit_id INTEGER REFERENCES unit (id),
  category_id INTEGER REFERENCES category (id),
  programme TEXT CHECK (programme IN ('jkk', 'jkm', 'jht', 'jp')),
  account_code TEXT,
  ceiling INTEGER NOT NULL CHECK (ceiling >= 0),
  first_month INTEGER NOT NULL CHECK (first_month BETWEEN 1 AND 12),
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 12),
  note TEXT,
  CHECK (first_month + months <= 13)
) STRICT;
CREATE TABLE category (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  segment TEXT NOT NULL CHECK (segment IN ('pu', 'bpu', 'jakon', 'pmi')),
  is_vulnerable INTEGER NOT NULL CHECK (is_vulnerable IN (0, 1)),
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES action (id),
  table_name TEXT NOT NULL,
  row_uid TEXT NOT NULL,
  before TEXT,
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE TABLE coverage_target (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  plan TEXT NOT NULL CHECK (plan IN ('rpjmd', 'rpjmn', 'rpjpn', 'rkp', 'other')),
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  level TEXT NOT NULL CHECK (level IN ('regency', 'national')),
  kecamatan_id INTEGER REFERENCES kecamatan (id),
  segment TEXT NOT NULL CHECK (segment IN ('all', 'formal', 'informal')),
  percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 10000),
  legal_basis TEXT NOT NULL,
  regulation_id INTEGER REFERENCES regulation (id),
  note TEXT,
  CHECK (kecamatan_id IS NULL OR level = 'regency')
) STRICT;
CREATE TABLE current_action (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id INTEGER NOT NULL REFERENCES action (id),
  is_bulk INTEGER NOT NULL CHECK (is_bulk IN (0, 1, 2))
) STRICT;
CREATE TABLE document_template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  kind TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  stored_as TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  added_on TEXT NOT NULL
) STRICT;
CREATE TABLE funding (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
, is_budgeted INTEGER NOT NULL DEFAULT 1 CHECK (is_budgeted IN (0, 1))) STRICT;
CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  action_id INTEGER NOT NULL REFERENCES action (id),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  sheet TEXT NOT NULL,
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  rows_read INTEGER NOT NULL,
  rows_new INTEGER NOT NULL,
  rows_changed INTEGER NOT NULL,
  rows_same INTEGER NOT NULL,
  rows_conflict INTEGER NOT NULL,
  rows_rejected INTEGER NOT NULL,
  rows_skipped INTEGER NOT NULL,
  is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)), kind TEXT NOT NULL DEFAULT 'participants'
  CHECK (kind IN ('participants', 'agreements', 'insurer-list')), month TEXT
  CHECK ((month IS NOT NULL) = (kind = 'insurer-list') AND (month IS NULL OR month GLOB '????-??')),
  CHECK (rows_read = rows_new + rows_changed + rows_same + rows_conflict + rows_rejected + rows_skipped)
) STRICT;
CREATE TABLE import_problem (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  sheet TEXT NOT NULL,
  row INTEGER NOT NULL,
  column_name TEXT,
  field TEXT NOT NULL,
  code TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('error', 'warning', 'info')),
  original TEXT NOT NULL
) STRICT;
CREATE TABLE import_profile (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('participants', 'agreements', 'insurer-list')),
  file TEXT NOT NULL,
  choices TEXT NOT NULL CHECK (json_valid(choices))
) STRICT;
CREATE TABLE insurer_member (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  month TEXT NOT NULL CHECK (month GLOB '????-??'),
  member TEXT NOT NULL,
  nik TEXT,
  kpj TEXT,
  name TEXT,
  birth_date TEXT,
  status TEXT CHECK (status IN ('active', 'inactive')),
  inactive_from TEXT,
  wage INTEGER,
  programmes INTEGER,
  segment TEXT,
  unit TEXT,
  sheet TEXT NOT NULL,
  excel_row INTEGER NOT NULL,
  CHECK (nik IS NOT NULL OR kpj IS NOT NULL)
) STRICT;
CREATE TABLE invoice (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
  funding_id INTEGER NOT NULL REFERENCES funding (id),
  unit_id INTEGER REFERENCES unit (id),
  number TEXT,
  invoiced_on TEXT CHECK (invoiced_on GLOB '????-??-??'),
  people INTEGER CHECK (people >= 0),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  note TEXT
, category_id INTEGER REFERENCES category (id)) STRICT;
CREATE TABLE kecamatan (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;
CREATE TABLE lapse_rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  segment TEXT NOT NULL CHECK (segment IN ('pu', 'bpu', 'jakon', 'pmi')),
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 24),
  legal_basis TEXT NOT NULL,
  valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
  is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
  note TEXT,
  UNIQUE (segment, valid_from)
) STRICT;
CREATE TABLE office (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  government TEXT NOT NULL,
  regency_name TEXT NOT NULL,
  regency_code TEXT NOT NULL,
  address TEXT,
  signing_place TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  operator_name TEXT NOT NULL,
  backup_folder TEXT,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)), arms TEXT,
  CHECK (id = 1)
) STRICT;
CREATE TABLE official (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL,
  nip TEXT,
  rank TEXT,
  position TEXT NOT NULL,
  capacity TEXT NOT NULL CHECK (capacity IN ('self', 'an', 'plt', 'plh')),
  is_head_of_office INTEGER NOT NULL CHECK (is_head_of_office IN (0, 1)),
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;
CREATE TABLE participant (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  nik TEXT,
  family_card TEXT,
  name TEXT NOT NULL,
  titles_before TEXT,
  titles_after TEXT,
  birth_place TEXT,
  birth_date TEXT CHECK (birth_date GLOB '????-??-??'),
  sex TEXT CHECK (sex IN ('L', 'P')),
  mother_name TEXT,
  address TEXT,
  rt TEXT,
  rw TEXT,
  kecamatan_id INTEGER REFERENCES kecamatan (id),
  village_id INTEGER REFERENCES village (id),
  village_text TEXT,
  phone TEXT,
  email TEXT,
  nip TEXT,
  died_on TEXT CHECK (died_on GLOB '????-??-??'),
  note TEXT,
  problems INTEGER NOT NULL DEFAULT 0,
  search_text TEXT NOT NULL,
  created_action INTEGER NOT NULL REFERENCES action (id)
) STRICT;
CREATE TABLE participation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  segment TEXT NOT NULL CHECK (segment IN ('pu', 'bpu', 'jakon', 'pmi')),
  category_id INTEGER NOT NULL REFERENCES category (id),
  unit_id INTEGER REFERENCES unit (id),
  funding_id INTEGER REFERENCES funding (id),
  programmes INTEGER NOT NULL CHECK (programmes BETWEEN 0 AND 31),
  wage INTEGER CHECK (wage >= 0),
  kpj TEXT,
  position TEXT,
  workplace TEXT,
  starts_on TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
  ends_on TEXT CHECK (ends_on GLOB '????-??-??'),
  end_reason TEXT CHECK (end_reason IN ('left', 'moved', 'status-changed', 'died', 'age-limit', 'not-funded', 'other')),
  created_action INTEGER NOT NULL REFERENCES action (id),
  CHECK (ends_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE TABLE payment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  invoice_id INTEGER NOT NULL REFERENCES invoice (id),
  paid_on TEXT NOT NULL CHECK (paid_on GLOB '????-??-??'),
  amount INTEGER NOT NULL CHECK (amount > 0),
  reference TEXT
) STRICT;
CREATE TABLE rate_rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  kind TEXT NOT NULL CHECK (kind IN ('percentage', 'bands', 'nominal', 'slices', 'discount', 'base-value')),
  name TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
  valid_to TEXT CHECK (valid_to GLOB '????-??-??'),
  is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
  rounding TEXT NOT NULL CHECK (rounding IN ('nearest', 'up', 'down')),
  body TEXT NOT NULL CHECK (json_valid(body)),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;
CREATE TABLE regulation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  kind TEXT NOT NULL,
  number TEXT NOT NULL,
  aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
  issued_on TEXT CHECK (issued_on GLOB '????-??-??'),
  title TEXT NOT NULL,
  asks TEXT,
  valid_from TEXT CHECK (valid_from GLOB '????-??-??'),
  valid_to TEXT CHECK (valid_to GLOB '????-??-??'),
  replaced_by_id INTEGER REFERENCES regulation (id),
  is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1))
) STRICT;
CREATE TABLE regulation_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  regulation_id INTEGER NOT NULL REFERENCES regulation (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  stored_as TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  added_on TEXT NOT NULL
) STRICT;
CREATE TABLE report_issue (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  layout TEXT NOT NULL,
  period TEXT NOT NULL,
  as_of TEXT NOT NULL,
  filters TEXT NOT NULL CHECK (json_valid(filters)),
  file TEXT NOT NULL,
  rows INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL
, number INTEGER CHECK (number > 0), stored_as TEXT, figures TEXT, layout_version INTEGER CHECK (layout_version > 0)) STRICT;
CREATE TABLE report_layout (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  layout TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  design TEXT CHECK (json_valid(design)),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  UNIQUE (layout, version)
) STRICT;
CREATE TABLE unit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL,
  short_name TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('opd', 'kecamatan-office', 'village', 'company', 'other')),
  npp TEXT,
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;
CREATE TABLE unit_budget (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  year INTEGER NOT NULL,
  budget INTEGER NOT NULL CHECK (budget >= 0),
  realised_q1 INTEGER NOT NULL DEFAULT 0 CHECK (realised_q1 >= 0),
  realised_q2 INTEGER NOT NULL DEFAULT 0 CHECK (realised_q2 >= 0),
  realised_q3 INTEGER NOT NULL DEFAULT 0 CHECK (realised_q3 >= 0),
  realised_q4 INTEGER NOT NULL DEFAULT 0 CHECK (realised_q4 >= 0),
  note TEXT,
  UNIQUE (unit_id, year)
) STRICT;
CREATE TABLE village (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  kecamatan_id INTEGER NOT NULL REFERENCES kecamatan (id),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('desa', 'kelurahan'))
) STRICT;
CREATE TABLE workforce_figure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  kecamatan_id INTEGER REFERENCES kecamatan (id),
  segment TEXT NOT NULL CHECK (segment IN ('all', 'formal', 'informal')),
  people INTEGER NOT NULL CHECK (people >= 0),
  source TEXT NOT NULL,
  definition TEXT,
  published_on TEXT CHECK (published_on GLOB '????-??-??'),
  is_chosen INTEGER NOT NULL CHECK (is_chosen IN (0, 1)),
  note TEXT
) STRICT;
CREATE TABLE workforce_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  row_version INTEGER NOT NULL DEFAULT 1,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  source TEXT NOT NULL,
  name TEXT NOT NULL,
  stored_as TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  added_on TEXT NOT NULL
) STRICT;
CREATE INDEX action_session ON action (session, id);
CREATE INDEX agreement_file_agreement ON agreement_file (agreement_id);
CREATE INDEX agreement_parent ON agreement (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX agreement_regulation_regulation ON agreement_regulation (regulation_id);
CREATE INDEX agreement_step_agreement ON agreement_step (agreement_id, position);
CREATE INDEX agreement_unit_unit ON agreement_unit (unit_id);
CREATE INDEX alias_target ON alias (target_uid);
CREATE INDEX budget_line_category ON budget_line (category_id) WHERE category_id IS NOT NULL;
CREATE INDEX budget_line_funding ON budget_line (funding_id);
CREATE INDEX budget_line_unit ON budget_line (unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX budget_line_year ON budget_line (year);
CREATE INDEX change_action ON change (action_id);
CREATE INDEX change_row ON change (row_uid, id);
CREATE INDEX coverage_target_kecamatan ON coverage_target (kecamatan_id) WHERE kecamatan_id IS NOT NULL;
CREATE INDEX coverage_target_regulation ON coverage_target (regulation_id) WHERE regulation_id IS NOT NULL;
CREATE UNIQUE INDEX coverage_target_rung ON coverage_target (
  plan, (CASE plan WHEN 'other' THEN legal_basis ELSE '' END) COLLATE NOCASE, level, coalesce(kecamatan_id, 0), segment, year
);
CREATE INDEX import_batch_sha256 ON import_batch (sha256);
CREATE INDEX import_problem_batch ON import_problem (batch_id, row);
CREATE UNIQUE INDEX import_profile_layout
  ON import_profile (kind, choices ->> '$.layout.columns', choices ->> '$.layout.titles');
CREATE INDEX insurer_member_batch ON insurer_member (batch_id);
CREATE INDEX insurer_member_latest ON insurer_member (month, member);
CREATE INDEX insurer_member_nik ON insurer_member (nik, month) WHERE nik IS NOT NULL;
CREATE INDEX invoice_category ON invoice (category_id) WHERE category_id IS NOT NULL;
CREATE INDEX invoice_funding ON invoice (funding_id);
CREATE INDEX invoice_month ON invoice (month);
CREATE INDEX invoice_unit ON invoice (unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX participant_died ON participant (died_on) WHERE died_on IS NOT NULL;
CREATE INDEX participant_kecamatan ON participant (kecamatan_id) WHERE kecamatan_id IS NOT NULL;
CREATE INDEX participant_name ON participant (
  substr(search_text, 1, instr(search_text || char(9), char(9)) - 1), nik, search_text
);
CREATE UNIQUE INDEX participant_nik ON participant (nik) WHERE nik IS NOT NULL;
CREATE INDEX participant_problems ON participant (problems) WHERE problems <> 0;
CREATE INDEX participant_village ON participant (village_id) WHERE village_id IS NOT NULL;
CREATE INDEX participation_kpj ON participation (kpj) WHERE kpj IS NOT NULL;
CREATE INDEX participation_participant ON participation (participant_id);
CREATE INDEX participation_unit ON participation (unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX payment_invoice ON payment (invoice_id);
CREATE INDEX regulation_file_regulation ON regulation_file (regulation_id);
CREATE INDEX regulation_replaced_by ON regulation (replaced_by_id) WHERE replaced_by_id IS NOT NULL;
CREATE UNIQUE INDEX unit_name ON unit (name COLLATE NOCASE);
CREATE INDEX village_kecamatan ON village (kecamatan_id);
CREATE UNIQUE INDEX workforce_figure_cell
  ON workforce_figure (year, coalesce(kecamatan_id, 0), segment, source COLLATE NOCASE);
CREATE UNIQUE INDEX workforce_figure_chosen
  ON workforce_figure (year, coalesce(kecamatan_id, 0), segment) WHERE is_chosen = 1;
CREATE INDEX workforce_figure_kecamatan ON workforce_figure (kecamatan_id) WHERE kecamatan_id IS NOT NULL;
CREATE INDEX workforce_file_year ON workforce_file (year);
