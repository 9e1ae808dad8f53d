@echo off
rem Starts OPR Fieldbook: with words the command line, without any the window. Needs Java 25.
rem PRIVATE: what is typed on the command line, and what is in memory, goes into no file.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\release" (
    findstr /r /c:"JAVA_VERSION=\"2[5-9]" /c:"JAVA_VERSION=\"[3-9][0-9]" "%JAVA_HOME%\release" >nul && set "JAVA=%JAVA_HOME%\bin\java.exe"
)
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*") do if exist "%%~D\bin\java.exe" set "JAVA=%%~D\bin\java.exe"
if not defined JAVA (
    echo fieldbook: Java 25 was not found. Install a JDK 25 and set JAVA_HOME to its folder. 1>&2
    exit /b 1
)
set "CRYPTO="
for %%F in ("%HOME_DIR%\lib\bcprov-*.jar") do set "CRYPTO=%%~fF"
set "PRIVATE=-XX:-UsePerfData -XX:-CreateCoredumpOnCrash -XX:+SuppressFatalErrorMessage"
"%JAVA%" -XX:+UseSerialGC -Xmx512m %PRIVATE% "-Xbootclasspath/a:%CRYPTO%" -jar "%HOME_DIR%\lib\fieldbook.jar" %*
exit /b %ERRORLEVEL%
