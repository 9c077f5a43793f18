@echo off
rem Stands where the Electron executable would stand; see README.md in this folder.
set "NODE=%~dp0..\..\..\node_modules\.bin\node.cmd"
if not exist "%NODE%" set "NODE=node"
call "%NODE%" "%~dp0launcher.ts" %*
exit /b %ERRORLEVEL%
