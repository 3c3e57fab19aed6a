@echo off
rem Starts radlabel on Windows with a Java of 17 or newer: RADLABEL_JAVA (a java program), JAVA_HOME,
rem or the java of the path. No delayed expansion: it would take the exclamation marks out of arguments.
setlocal DisableDelayedExpansion
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if defined RADLABEL_JAVA set "java=%RADLABEL_JAVA%"
"%java%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.4 -XX:+UseParallelGC -Xmn64m -XX:SurvivorRatio=14 -XX:MaxTenuringThreshold=1 -XX:-UseAdaptiveSizePolicy -Dfile.encoding=UTF-8 -jar "%~dp0..\app\radlabel-cli.jar" %*
exit /b %ERRORLEVEL%
