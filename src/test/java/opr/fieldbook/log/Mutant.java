package opr.fieldbook.log;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * A class of the program with one deliberate mistake, compiled from its source and put in place of the right one: tests run
 * against it must fail.
 *
 * @param mistake  what a careless hand might have written
 * @param source   the file, below the program's sources
 * @param right    the text that is replaced; it must stand there exactly once
 * @param wrong    what is put in its place
 */
public record Mutant(String mistake, String source, String right, String wrong) {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Compiles it into a folder; the source itself stays as it is. */
    public void compile(Path folder) throws IOException {
        String text = Files.readString(SOURCES.resolve(source));
        if (text.split(Pattern.quote(right), -1).length != 2) {
            throw new IllegalStateException("\"" + right + "\" does not stand in " + source + " exactly once");
        }
        Path file = folder.resolve("source").resolve(source);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace(right, wrong));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-nowarn", "-cp", classPath(), "-d", classes.toString(), file.toString());
        if (failed != 0) {
            throw new IllegalStateException("The mistake does not compile: " + mistake);
        }
    }

    /** Runs the tests of some classes against it, until the first that fails; answers its name, or null if none did. */
    public static String caught(Path folder, List<Class<?>> tests) throws ReflectiveOperationException, IOException {
        // Drivers are told apart by the loader of their classes, and those known already were loaded by another.
        Class.forName("org.sqlite.JDBC", true, Libraries.LOADER);
        try (URLClassLoader loader = new URLClassLoader(urls(folder), Libraries.LOADER)) {
            for (Class<?> test : tests) {
                Class<?> mutated = loader.loadClass(test.getName());
                for (Method method : mutated.getDeclaredMethods()) {
                    if (isTest(method) && fails(mutated, method)) {
                        return test.getSimpleName() + "." + method.getName();
                    }
                }
            }
        }
        return null;
    }

    /** The annotation is another class there, so it is known by its name. */
    private static boolean isTest(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().getName().equals(Test.class.getName()));
    }

    private static boolean fails(Class<?> test, Method method) throws ReflectiveOperationException {
        Constructor<?> constructor = test.getDeclaredConstructor();
        constructor.setAccessible(true);
        method.setAccessible(true);
        try {
            method.invoke(constructor.newInstance());
            return false;
        } catch (InvocationTargetException failure) {
            return true;
        }
    }

    private static URL[] urls(Path folder) throws MalformedURLException {
        List<URL> urls = new ArrayList<>(List.of(folder.resolve("classes").toUri().toURL()));
        urls.addAll(entries(Files::isDirectory));
        return urls.toArray(URL[]::new);
    }

    private static List<URL> entries(Predicate<Path> wanted) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath().split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (wanted.test(path)) {
                urls.add(path.toUri().toURL());
            }
        }
        return urls;
    }

    /** What the program is built on is loaded once for all mutants; only the program itself is loaded anew for each. */
    private static final class Libraries {
        static final URLClassLoader LOADER = make();

        private static URLClassLoader make() {
            try {
                return new URLClassLoader(
                        entries(Files::isRegularFile).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
