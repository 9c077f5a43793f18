import {
  ActionIcon,
  Button,
  Checkbox,
  CheckboxIndicator,
  createTheme,
  Drawer,
  Input,
  Menu,
  Modal,
  Popover,
  Portal,
  SegmentedControl,
  Select,
  Switch,
  Tooltip,
} from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e2f1f0',
  '#c5e3e1',
  '#9fd3cf',
  '#75c3be',
  '#4fb8b3',
  '#2f9b97',
  '#158080',
  '#0b6e6e',
  '#095c5c',
  '#064747',
];

/** Mantine's own greys of the dark theme, in the tint of tokens.css. */
const slate: MantineColorsTuple = [
  '#e6eaef',
  '#c3cbd4',
  '#a3aebb',
  '#7b8794',
  '#3a434e',
  '#2b323b',
  '#20262e',
  '#1b2027',
  '#14181d',
  '#0f1216',
];

const height = { xs: '26px', sm: '30px', md: '34px', lg: '38px', xl: '42px' };
const heightOf = (size: unknown) => height[size as keyof typeof height] ?? height.sm;
const quick = { duration: 100, exitDuration: 80 };

/** One accent, compact controls, nothing that moves longer than 150 ms. Colours come from tokens.css. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  colors: { teal, dark: slate },
  white: '#ffffff',
  black: '#1d2530',
  fontFamily: '"Segoe UI Variable", "Segoe UI", Inter, "Noto Sans", "Liberation Sans", sans-serif',
  fontFamilyMonospace: '"Cascadia Mono", Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: '11.5px', sm: '12.5px', md: '13.5px', lg: '15px', xl: '17px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.5', xl: '1.5' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '15px', lineHeight: '22px' },
      h3: { fontSize: '13.5px', lineHeight: '20px' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 30 } }),
    Button: Button.extend({
      defaultProps: { variant: 'default', size: 'sm' },
      vars: (_theme, props) => ({
        root: {
          '--button-height': heightOf(props.size),
          '--button-padding-x': props.size === 'xs' ? '9px' : '12px',
          '--button-fz': props.size === 'xs' ? '12.5px' : '13.5px',
          ...(props.variant === 'filled' && !props.color ? { '--button-color': 'var(--on-accent)' } : {}),
        },
      }),
    }),
    Drawer: Drawer.extend({ defaultProps: { transitionProps: quick, position: 'right', size: 380 } }),
    Checkbox: Checkbox.extend({
      defaultProps: { iconColor: 'var(--on-accent)', size: 'sm' },
      vars: () => ({ root: { '--checkbox-size': '17px' } }),
    }),
    CheckboxIndicator: CheckboxIndicator.extend({ defaultProps: { iconColor: 'var(--on-accent)' } }),
    Input: Input.extend({
      defaultProps: { size: 'sm' },
      vars: (_theme, props) => ({
        wrapper: {
          '--input-height': heightOf(props.size),
          '--input-fz': '13.5px',
          ...(props.error ? {} : { '--input-bd': 'var(--line-field)' }),
        },
      }),
    }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { size: 'sm', inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      vars: () => ({
        label: { '--input-label-size': '12.5px' },
        description: { '--input-description-size': '12px' },
        error: { '--input-error-size': '12px' },
        success: {},
      }),
    }),
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false, transitionProps: quick, shadow: 'md' } }),
    Modal: Modal.extend({ defaultProps: { transitionProps: { ...quick, transition: 'fade' }, centered: true } }),
    Portal: Portal.extend({ defaultProps: { target: '#overlays' } }),
    Popover: Popover.extend({ defaultProps: { transitionProps: quick, shadow: 'md' } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'sm', transitionDuration: 100 } }),
    Select: Select.extend({ defaultProps: { comboboxProps: { transitionProps: quick, shadow: 'md' } } }),
    Switch: Switch.extend({ defaultProps: { size: 'sm' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, transitionProps: { duration: 80 } } }),
  },
});

const roles = {
  '--mantine-color-body': 'var(--panel)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--dim)',
  '--mantine-color-placeholder': 'var(--dim)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-hover': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-color-teal-filled': 'var(--accent)',
  '--mantine-color-teal-filled-hover': 'var(--accent-hover)',
  '--mantine-color-teal-light': 'var(--accent-soft)',
  '--mantine-color-teal-light-hover': 'var(--accent-soft)',
  '--mantine-color-teal-light-color': 'var(--accent)',
  '--mantine-color-teal-text': 'var(--accent)',
  '--mantine-color-teal-outline': 'var(--accent)',
  '--mantine-color-gray-light-color': 'var(--text)',
  '--mantine-color-gray-light-hover': 'var(--hover)',
  '--mantine-color-red-filled': 'var(--bad)',
  '--mantine-color-red-text': 'var(--bad)',
};

/** Mantine's variables, pointed to the colour roles of tokens.css. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: roles, dark: roles });
