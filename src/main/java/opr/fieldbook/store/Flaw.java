package opr.fieldbook.store;

/**
 * One thing wrong with a file.
 *
 * @param kind  {@code page}, {@code digest}, {@code slot}, {@code row}, {@code id}, {@code chain}, {@code draft},
 *              {@code exhibit}, {@code signature}, {@code manifest}; fixed words for programs
 * @param where the place inside the file, for example {@code device 3f… change 17}
 * @param text  what a person reads
 */
public record Flaw(String kind, String where, String text) {}
