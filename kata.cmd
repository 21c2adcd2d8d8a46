@echo off
rem Run the course: find a JDK, build what is missing, start Java. The same as kata, for Windows.
rem Whether the build is older than its sources is asked in Java (bucket32.launch.Start): cmd cannot compare times.
setlocal DisableDelayedExpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"

if defined JAVA_HOME goto fromHome
set "JAVA="
for %%i in (java.exe) do set "JAVA=%%~$PATH:i"
if defined JAVA goto found
echo kata: a JDK 17 or newer must be installed, but there is no java on PATH; install one (https://adoptium.net), or set JAVA_HOME 1>&2
exit /b 2

:fromHome
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto found
echo kata: JAVA_HOME must be a JDK 17 or newer, but was "%JAVA_HOME%", which has no bin\java.exe; set it to a JDK, or unset it 1>&2
exit /b 2

:found
rem Which java was looked into, its home, its version: asked once, as asking costs a start of Java.
set "STAMP=%ROOT%\target\java.stamp"
set "ASKED="
set "JDK="
set "VERSION="
if not exist "%STAMP%" goto ask
for /f "usebackq tokens=1,* delims==" %%a in ("%STAMP%") do set "%%a=%%b"
if not "%ASKED%"=="%JAVA%" goto ask
if exist "%JDK%\bin\javac.exe" goto build

:ask
set "JDK="
set "VERSION="
set "SETTINGS=%TEMP%\kata-%RANDOM%%RANDOM%.txt"
"%JAVA%" -XshowSettings:properties -version > "%SETTINGS%" 2>&1 < nul
for /f "usebackq tokens=1,* delims== " %%a in ("%SETTINGS%") do (
  if "%%a"=="java.home" set "JDK=%%b"
  if "%%a"=="java.specification.version" set "VERSION=%%b"
)
del "%SETTINGS%" > nul 2>&1
if not defined VERSION goto silent
if "%VERSION:~0,2%"=="1." set "VERSION=%VERSION:~2%"
if %VERSION% LSS 17 goto old
if not exist "%JDK%\bin\javac.exe" goto jre
if not exist "%ROOT%\target" mkdir "%ROOT%\target" 2> nul
call :stamp > "%STAMP%" 2> nul
goto build

:stamp
echo ASKED=%JAVA%
echo JDK=%JDK%
echo VERSION=%VERSION%
exit /b 0

:silent
echo kata: java must start, but "%JAVA%" does not; install a JDK 17 or newer (https://adoptium.net), or set JAVA_HOME to one 1>&2
exit /b 2
:old
echo kata: Java must be 17 or newer, but "%JAVA%" is %VERSION%; install a JDK 17 or newer (https://adoptium.net), or set JAVA_HOME to one 1>&2
exit /b 2
:jre
echo kata: a JDK is needed, but "%JDK%" has no javac: it is a JRE; install the JDK, or set JAVA_HOME to one 1>&2
exit /b 2

:build
set "JAVA=%JDK%\bin\java.exe"
set "LAUNCH=%ROOT%\target\launch"
if exist "%LAUNCH%\bucket32\launch\Start.class" goto start
if not exist "%LAUNCH%" mkdir "%LAUNCH%" 2> nul
if exist "%LAUNCH%" goto compile
echo kata: "%ROOT%" must be writable for the first build, but is read-only for you; copy it to a folder of your own 1>&2
exit /b 2

:compile
rem javac finds the others through the source path; cmd expands no *.java.
"%JDK%\bin\javac.exe" -encoding UTF-8 -d "%LAUNCH%" -sourcepath "%ROOT%\src\launch\java" "%ROOT%\src\launch\java\bucket32\launch\Start.java" 1>&2 < nul
if errorlevel 1 exit /b 70

:start
set "QUIET="
if %VERSION% GEQ 24 set "QUIET=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
rem Classes laid out beforehand, where the tool has made that archive; Java takes it only if it fits, and says nothing if not.
set "ARCHIVE=%ROOT%\target\archive\tool-%VERSION%.jsa"
set ARCHIVED="-XX:SharedArchiveFile=%ARCHIVE%" -Xlog:disable
if %VERSION% GEQ 25 set "ARCHIVE=%ROOT%\target\archive\tool-%VERSION%.aot"
if %VERSION% GEQ 25 set ARCHIVED="-XX:AOTCache=%ARCHIVE%" -Xlog:disable
if not exist "%ARCHIVE%" set "ARCHIVED="
"%JAVA%" -XX:TieredStopAtLevel=1 %ARCHIVED% -XX:+UseSerialGC -Djruby.compile.mode=OFF -Dfile.encoding=UTF-8 %QUIET% "-Dbucket32.home=%ROOT%" -cp "%LAUNCH%;%ROOT%\target\bucket32.jar" bucket32.launch.Start %*
exit /b %ERRORLEVEL%
