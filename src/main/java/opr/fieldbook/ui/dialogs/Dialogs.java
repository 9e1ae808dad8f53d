package opr.fieldbook.ui.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Questions, messages and files; the window answers them, tests answer them too. */
public interface Dialogs {

    /** Says a refusal or a failure in words; a bug is shown with its short code. */
    void problem(Throwable failure);

    /** Says that something was done, and what a person should know of it; it stays until it was read. */
    void attention(String sentence);

    /** Says that something was done elsewhere, for a few seconds. */
    void done(String sentence);

    /** The same, with the folder to show. */
    void done(String sentence, Path folder);

    /** Asks before something that cannot be taken back; the action runs only if the person says so. */
    void confirm(Question question, Runnable yes);

    /** Asks for a reason; the action gets it only if the person gives one. */
    void reason(Question question, Consumer<String> given);

    /** Asks for a passphrase; the action gets it, and wipes it, only if the person gives one. */
    void passphrase(Question question, Consumer<char[]> given);

    Optional<Path> chooseFolder(String titleKey);

    /** Asks for files to read; none when the person gives it up. */
    List<Path> chooseFiles(String titleKey);

    /** Asks for one or many *.fieldbook files; none when the person gives it up. */
    List<Path> chooseFieldbooks(String titleKey);

    /** Asks where to save a file, with a proposed name. */
    Optional<Path> chooseTarget(String titleKey, String proposedName);

    /**
     * A question in words.
     *
     * @param title    the question itself
     * @param sentence what stays as it is
     * @param yesKey   text key of the verb that does it
     * @param keepKey  text key of the safe answer
     */
    record Question(String title, String sentence, String yesKey, String keepKey) {}
}
