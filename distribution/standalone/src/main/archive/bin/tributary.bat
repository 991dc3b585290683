@echo off
rem Finds Java, and starts Tributary with it. What may be set in the environment:
rem   JAVA_HOME                a Java of version 17 or later; without it, the java on the PATH
rem   TRIBUTARY_JAVA_OPTIONS   further options for Java, for example -Xmx2g
setlocal
for %%I in ("%~dp0..") do set "HOME_FOLDER=%%~fI"

if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "JAVA=java.exe"
)
"%JAVA%" -version >nul 2>&1
if errorlevel 1 goto missing

set "MAJOR="
for /f "tokens=3" %%V in ('""%JAVA%" -version 2^>^&1 ^| findstr /i /c:" version ""') do set "VERSION=%%~V"
for /f "tokens=1 delims=.-+" %%M in ("%VERSION%") do set "MAJOR=%%M"
if not defined MAJOR goto missing
if %MAJOR% LSS 17 goto old

set "OPTIONS=-Xshare:auto --enable-native-access=ALL-UNNAMED -Dguice_custom_class_loading=CHILD"
if "%~1"=="run" (
  set "OPTIONS=%OPTIONS% -Xms48m -Xmx768m"
) else if "%~1"=="demo" (
  set "OPTIONS=%OPTIONS% -XX:+UseSerialGC -Xms48m -Xmx512m"
) else if "%~1"=="simulator" (
  set "OPTIONS=%OPTIONS% -XX:+UseSerialGC -Xms48m -Xmx512m"
) else (
  set "OPTIONS=%OPTIONS% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m"
)

for %%J in ("%HOME_FOLDER%\lib\tributary-standalone-*.jar") do set "PROGRAM=%%J"
"%JAVA%" %OPTIONS% "-Dtributary.home=%HOME_FOLDER%" %TRIBUTARY_JAVA_OPTIONS% -jar "%PROGRAM%" %*
exit /b %ERRORLEVEL%

:missing
if defined JAVA_HOME (
  echo tributary: JAVA_HOME is %JAVA_HOME%, and there is no Java in it that starts. 1>&2
) else (
  echo tributary: There is no Java: JAVA_HOME is not set, and there is no java on the PATH. 1>&2
)
goto remedy

:old
echo tributary: The Java at %JAVA% is of version %VERSION%. 1>&2

:remedy
echo Tributary needs Java of version 17 or later: install one, for example from https://adoptium.net, 1>&2
echo or point JAVA_HOME at one that is already there. 1>&2
exit /b 1
