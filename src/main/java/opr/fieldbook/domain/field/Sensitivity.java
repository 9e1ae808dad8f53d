package opr.fieldbook.domain.field;

/** Who may see a field outside the inspection. */
public enum Sensitivity {
    /** May appear in every edition. */
    OPEN,
    /** Working matter: never exported. */
    WORKING,
    /** Names or identifies a person: stored sealed under the identity key, which hand-overs and exports leave out. */
    IDENTITY
}
