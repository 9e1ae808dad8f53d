package opr.fieldbook;

/** Entry point: without arguments opens the window, otherwise runs the command line. */
public final class Fieldbook {
    private Fieldbook() {}

    public static void main(String[] args) {
        System.out.println("OPR Fieldbook");
    }
}
