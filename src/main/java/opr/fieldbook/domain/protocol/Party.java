package opr.fieldbook.domain.protocol;

/** Who is responsible for what was found. */
public enum Party {
    LEA,
    /** The ICE field office. */
    ICE,
    /** Both; possible only for areas of concern on information security and the steering committee. */
    JOINT
}
