#!/usr/bin/env bash
# Makes the installable application for Linux: an image that runs where it stands and a Debian package.
# Both bring their own Java runtime; the machine that uses them needs none.
#
#   installer/linux/build.sh              everything, from a fresh clone
#   installer/linux/build.sh --as-built   without Maven, from target/fieldbook as it is
#
# Needs a JDK 25 (found by itself, or JAVA_HOME), Maven, and the Debian packages binutils and fakeroot.
# The network is used by Maven only.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
built=$root/target/fieldbook
work=$root/target/installer
name=fieldbook
package=opr-fieldbook

# POI and SQLite are no modules and stay on the class path, so what they need of the JDK is named here.
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.scripting
modules+=,java.security.jgss,java.sql,java.xml,java.xml.crypto
modules+=,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs
modules+=,javafx.base,javafx.graphics,javafx.controls

fail() {
    echo "build.sh: $*" >&2
    exit 1
}

# The file "release" of a Java home tells the version without starting it.
is_jdk_25() {
    [ -x "$1/bin/jpackage" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release"
}

find_jdk() {
    local candidate on_path
    on_path=$(command -v java || true)
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* \
        "$(dirname "$(dirname "$(readlink -f "${on_path:-/none/bin/java}")")")"; do
        if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    fail "JDK 25 was not found. Install one and set JAVA_HOME to its folder."
}

require() {
    local missing=()
    command -v objcopy > /dev/null || missing+=(binutils)
    command -v fakeroot > /dev/null || missing+=(fakeroot)
    command -v dpkg-deb > /dev/null || missing+=(dpkg)
    [ "${#missing[@]}" -eq 0 ] || fail "missing Debian packages. Run: apt-get install ${missing[*]}"
}

# JavaFX comes as jars with the native libraries inside, which it would unpack into the home folder at every first
# start. As .jmod files they go into the runtime's own lib folder.
javafx_modules() {
    local jar module
    mkdir -p "$work/jmods"
    for jar in "$built"/lib/javafx-*-linux*.jar; do
        module=$(basename "$jar" | sed -E 's/^javafx-([a-z]+)-.*/javafx.\1/')
        mkdir -p "$work/$module/classes" "$work/$module/lib"
        (cd "$work/$module/classes" && "$jdk/bin/jar" --extract --file "$jar")
        find "$work/$module/classes" -maxdepth 1 -name '*.so' -exec mv -t "$work/$module/lib" {} +
        "$jdk/bin/jmod" create --class-path "$work/$module/classes" --libs "$work/$module/lib" \
            "$work/jmods/$module.jmod"
    done
}

runtime() {
    "$jdk/bin/jlink" --module-path "$work/jmods" --add-modules "$modules" \
        --no-header-files --no-man-pages --include-locales=en,es --compress=zip-6 \
        --output "$work/runtime"
}

# The program's jars, without JavaFX, and the one native library SQLite needs here, so that it is not unpacked into the
# temporary folder at every start (which fails where that folder permits no programs).
application() {
    mkdir -p "$work/input"
    cp "$built"/lib/*.jar "$work/input/"
    rm -f "$work"/input/javafx-*.jar
    local processor
    case $(uname -m) in
        x86_64) processor=x86_64 ;;
        aarch64) processor=aarch64 ;;
        *) fail "no build is prepared for $(uname -m)" ;;
    esac
    (cd "$work/input" && "$jdk/bin/jar" --extract --file sqlite-jdbc-*.jar \
        "org/sqlite/native/Linux/$processor/libsqlitejdbc.so")
    mv "$work/input/org/sqlite/native/Linux/$processor/libsqlitejdbc.so" "$work/input/"
    rm -r "$work/input/org"
}

# What is typed on the command line, and what is in memory, goes into no file of the temporary folder or of a crash.
# ControlsFX uses three inner packages of JavaFX, which are closed to it once JavaFX is made of modules.
image() {
    local crypto
    crypto=$(cd "$work/input" && ls bcprov-*.jar)
    "$jdk/bin/jpackage" --type app-image --name "$name" --dest "$work" \
        --runtime-image "$work/runtime" --input "$work/input" \
        --main-jar fieldbook.jar --main-class opr.fieldbook.Fieldbook \
        --app-version "$version" --vendor "OPR Fieldbook" --icon "$root/resources/icons/fieldbook-256.png" \
        --java-options -XX:+UseSerialGC \
        --java-options -Xmx512m \
        --java-options -XX:-UsePerfData \
        --java-options -XX:-CreateCoredumpOnCrash \
        --java-options -XX:+SuppressFatalErrorMessage \
        --java-options "-Xbootclasspath/a:\$APPDIR/$crypto" \
        --java-options --enable-native-access=ALL-UNNAMED,javafx.graphics \
        --java-options --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED \
        --java-options --add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED \
        --java-options --add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED \
        --java-options "-Dorg.sqlite.lib.path=\$APPDIR" \
        --java-options -Dorg.sqlite.lib.name=libsqlitejdbc.so
}

# One time for every file. The cache of classes holds only beside jars of the same size and time.
stamp() {
    find "$1" -exec touch --no-dereference --date "$time" {} +
}

# Runs the usual commands once and keeps the classes they load ready-made, for quicker starts. Jars and cache may move
# together.
ready_made_classes() {
    local app=$work/$name/lib/app
    stamp "$work/$name"
    JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$app/$name.aot -Xlog:disable" "$work/$name/bin/$name" rehearse \
        > "$work/rehearse.log" 2>&1 || fail "rehearsing the commands failed: $(cat "$work/rehearse.log")"
    [ -s "$app/$name.aot" ] || fail "no cache of classes was made: $(cat "$work/rehearse.log")"
    printf 'java-options=%s\n' "-XX:AOTCache=\$APPDIR/$name.aot" -Xlog:disable >> "$app/$name.cfg"
}

# jpackage gives every file a new time, so the package is opened, stamped and closed again. Jars and runtime are compressed
# already: a stronger method than gzip takes minutes and saves next to nothing.
debian_package() {
    local made
    DPKG_DEB_COMPRESSOR_TYPE=none "$jdk/bin/jpackage" --type deb --app-image "$work/$name" --name "$name" --dest "$work/loose" \
        --resource-dir "$here/deb" --app-version "$version" --about-url https://example.invalid/opr-fieldbook \
        --description "Offline, encrypted fieldbook for 287(g) compliance inspections" --vendor "OPR Fieldbook" \
        --linux-package-name "$package" --linux-deb-maintainer fieldbook@example.invalid --linux-app-category misc \
        --linux-package-deps "libgtk-3-0, libxtst6, libgl1, libxxf86vm1" \
        --linux-shortcut --linux-menu-group Office
    made=$(basename "$work"/loose/*.deb)
    fakeroot sh -e -c 'dpkg-deb --raw-extract "$1" "$2" && find "$2/opt" -exec touch --no-dereference --date "$3" {} + &&
        dpkg-deb -Zgzip --build "$2" "$4" > /dev/null' \
        - "$work/loose/$made" "$work/loose/open" "$time" "$work/$made"
    rm -r "$work/loose"
}

jdk=$(find_jdk)
require
if [ "${1:-}" = --as-built ]; then
    [ -r "$built/lib/fieldbook.jar" ] || fail "$built/lib/fieldbook.jar is missing. Run without --as-built."
elif [ $# -gt 0 ]; then
    fail "unknown word $1. The only one is --as-built."
else
    (cd "$root" && mvn -B -q -Dmaven.test.skip=true package)
fi
# jpackage takes numbers only: 1.0.0-SNAPSHOT becomes 1.0.0.
version=$(sed -n 's:^  <version>\([0-9.]*\).*</version>$:\1:p' "$root/pom.xml" | head -1)
time=$(sed -n 's:^    <project.build.outputTimestamp>\(.*\)</.*:\1:p' "$root/pom.xml")

rm -rf "$work"
mkdir -p "$work"
javafx_modules
runtime
application
image
ready_made_classes
debian_package

echo "Image:   $work/$name ($(du -sh "$work/$name" | cut -f1)), start $work/$name/bin/$name"
for made in "$work"/*.deb; do
    echo "Package: $made ($(du -h "$made" | cut -f1)), install with: apt-get install $made"
done
