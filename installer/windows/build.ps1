<#
Makes the installable application for Windows: an image that runs where it stands and an .msi. Both bring their own
Java runtime. The same steps as installer/linux/build.sh.

    powershell -ExecutionPolicy Bypass -File installer\windows\build.ps1
    ... -AsBuilt     without Maven, from target\fieldbook as it is

Needs Windows 10 or 11 on x86-64, a JDK 25 (JAVA_HOME, or in its usual folder), Maven 3.8 or newer, and the WiX Toolset
3.14 on the path (candle.exe, light.exe). The network is used by Maven only.

Not run yet: no Windows machine was at hand. See docs/windows.md.
#>
param([switch] $AsBuilt)

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest

$root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$built = Join-Path $root 'target\fieldbook'
$work = Join-Path $root 'target\installer'

# POI and SQLite are no modules and stay on the class path, so what they need of the JDK is named here.
$modules = @(
    'java.base', 'java.desktop', 'java.logging', 'java.management', 'java.naming', 'java.prefs', 'java.scripting',
    'java.security.jgss', 'java.sql', 'java.xml', 'java.xml.crypto',
    'jdk.charsets', 'jdk.localedata', 'jdk.unsupported', 'jdk.zipfs', 'jdk.crypto.mscapi',
    'javafx.base', 'javafx.graphics', 'javafx.controls') -join ','

function Fail([string] $message) {
    Write-Error "build.ps1: $message"
    exit 1
}

# A program that fails ends the script.
function Run([string] $program, [string[]] $words) {
    & $program @words
    if ($LASTEXITCODE -ne 0) { Fail "$program ended with $LASTEXITCODE" }
}

function Find-Jdk {
    $candidates = @()
    if ($env:JAVA_HOME) { $candidates += $env:JAVA_HOME }
    foreach ($folder in 'Eclipse Adoptium\jdk-25*', 'Java\jdk-25*', 'Microsoft\jdk-25*') {
        $candidates += Get-ChildItem (Join-Path $env:ProgramFiles $folder) -Directory -ErrorAction SilentlyContinue |
            ForEach-Object { $_.FullName }
    }
    foreach ($candidate in $candidates) {
        $release = Join-Path $candidate 'release'
        if ((Test-Path (Join-Path $candidate 'bin\jpackage.exe')) -and (Test-Path $release) -and
            (Select-String -Path $release -Pattern '^JAVA_VERSION="25[."]' -Quiet)) {
            return $candidate
        }
    }
    Fail 'JDK 25 was not found. Install one and set JAVA_HOME to its folder.'
}

$jdk = Find-Jdk
foreach ($tool in 'candle.exe', 'light.exe') {
    if (-not (Get-Command $tool -ErrorAction SilentlyContinue)) { Fail "$tool is missing. Install the WiX Toolset 3.14." }
}
if (-not $AsBuilt) {
    Push-Location $root
    try { Run 'mvn.cmd' @('-B', '-q', '-Dmaven.test.skip=true', 'package') } finally { Pop-Location }
}
if (-not (Test-Path (Join-Path $built 'lib\fieldbook.jar'))) { Fail "$built\lib\fieldbook.jar is missing." }

# jpackage takes numbers only: 1.0.0-SNAPSHOT becomes 1.0.0.
$version = ([xml] (Get-Content (Join-Path $root 'pom.xml'))).project.version -replace '-.*$', ''

if (Test-Path $work) { Remove-Item $work -Recurse -Force }
New-Item -ItemType Directory (Join-Path $work 'jmods'), (Join-Path $work 'input') | Out-Null

# JavaFX: the native libraries inside the jars go into the runtime's own bin folder.
foreach ($jar in Get-ChildItem (Join-Path $built 'lib') -Filter 'javafx-*-win*.jar') {
    $module = $jar.Name -replace '^javafx-([a-z]+)-.*$', 'javafx.$1'
    $classes = Join-Path $work "$module\classes"
    $libraries = Join-Path $work "$module\lib"
    New-Item -ItemType Directory $classes, $libraries | Out-Null
    Push-Location $classes
    try { Run (Join-Path $jdk 'bin\jar.exe') @('--extract', '--file', $jar.FullName) } finally { Pop-Location }
    Get-ChildItem $classes -Filter '*.dll' | Move-Item -Destination $libraries
    Run (Join-Path $jdk 'bin\jmod.exe') @(
        'create', '--class-path', $classes, '--libs', $libraries, (Join-Path $work "jmods\$module.jmod"))
}

Run (Join-Path $jdk 'bin\jlink.exe') @(
    '--module-path', (Join-Path $work 'jmods'), '--add-modules', $modules,
    '--no-header-files', '--no-man-pages', '--include-locales=en,es', '--compress=zip-6',
    '--output', (Join-Path $work 'runtime'))

# The program's jars, without JavaFX, and the one native library SQLite needs here.
Copy-Item (Join-Path $built 'lib\*.jar') (Join-Path $work 'input') -Exclude 'javafx-*.jar'
$sqlite = (Get-ChildItem (Join-Path $work 'input') -Filter 'sqlite-jdbc-*.jar').FullName
$native = 'org/sqlite/native/Windows/x86_64/sqlitejdbc.dll'
Push-Location (Join-Path $work 'input')
try { Run (Join-Path $jdk 'bin\jar.exe') @('--extract', '--file', $sqlite, $native) } finally { Pop-Location }
Move-Item (Join-Path $work "input\$native") (Join-Path $work 'input')
Remove-Item (Join-Path $work 'input\org') -Recurse

# jpackage wants an .ico; one with a single 256-pixel PNG inside is 22 bytes longer than the PNG.
$png = [IO.File]::ReadAllBytes((Join-Path $root 'resources\icons\fieldbook-256.png'))
$icon = Join-Path $work 'fieldbook.ico'
$header = [byte[]] (0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 32, 0) + [BitConverter]::GetBytes([uint32] $png.Length) +
    [BitConverter]::GetBytes([uint32] 22)
[IO.File]::WriteAllBytes($icon, [byte[]] ($header + $png))

$crypto = (Get-ChildItem (Join-Path $work 'input') -Filter 'bcprov-*.jar').Name
$options = @(
    '-XX:-UsePerfData', '-XX:-CreateCoredumpOnCrash', '-XX:+SuppressFatalErrorMessage',
    '-XX:+UseSerialGC', '-Xmx512m', "-Xbootclasspath/a:`$APPDIR\$crypto",
    '--enable-native-access=ALL-UNNAMED,javafx.graphics',
    '--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED',
    '--add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED',
    '--add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED',
    '-Dorg.sqlite.lib.path=$APPDIR', '-Dorg.sqlite.lib.name=sqlitejdbc.dll')
$jvm = $options | ForEach-Object { '--java-options', $_ }

# Two launchers: "OPR Fieldbook" opens the window; "fieldbook" has a console, for the command line.
$console = Join-Path $work 'fieldbook.properties'
Set-Content $console "win-console=true`nwin-shortcut=false`nwin-menu=false"
Run (Join-Path $jdk 'bin\jpackage.exe') (@(
    '--type', 'app-image', '--name', 'OPR Fieldbook', '--dest', $work,
    '--runtime-image', (Join-Path $work 'runtime'), '--input', (Join-Path $work 'input'),
    '--main-jar', 'fieldbook.jar', '--main-class', 'opr.fieldbook.Fieldbook',
    '--app-version', $version, '--vendor', 'OPR Fieldbook', '--icon', $icon,
    '--add-launcher', "fieldbook=$console") + $jvm)

# Runs the usual commands once and keeps the classes they load ready-made, for quicker starts.
$app = Join-Path $work 'OPR Fieldbook\app'
$env:JAVA_TOOL_OPTIONS = "-XX:AOTCacheOutput=`"$app\fieldbook.aot`" -Xlog:disable"
try { Run (Join-Path $work 'OPR Fieldbook\fieldbook.exe') @('rehearse') } finally { Remove-Item Env:JAVA_TOOL_OPTIONS }
foreach ($cfg in Get-ChildItem $app -Filter '*.cfg') {
    Add-Content $cfg.FullName 'java-options=-XX:AOTCache=$APPDIR\fieldbook.aot', 'java-options=-Xlog:disable'
}

Run (Join-Path $jdk 'bin\jpackage.exe') @(
    '--type', 'msi', '--app-image', (Join-Path $work 'OPR Fieldbook'), '--name', 'OPR Fieldbook', '--dest', $work,
    '--app-version', $version, '--vendor', 'OPR Fieldbook',
    '--description', 'Offline, encrypted fieldbook for 287(g) compliance inspections',
    '--win-menu', '--win-shortcut', '--win-upgrade-uuid', '6b1f7a52-0d5e-4c38-9d1b-2f8f4f6b5a10')

Write-Output "Image:   $work\OPR Fieldbook"
Get-ChildItem $work -Filter '*.msi' | ForEach-Object { Write-Output "Package: $($_.FullName)" }
