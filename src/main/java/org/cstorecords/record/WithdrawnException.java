package org.cstorecords.record;

/** A path leads to a withdrawn record. */
public class WithdrawnException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Tombstone tombstone;

    WithdrawnException(Tombstone tombstone) {
        super("Withdrawn: " + tombstone.record().self());
        this.tombstone = tombstone;
    }

    /** Returns the tombstone of the record. */
    public Tombstone tombstone() {
        return tombstone;
    }
}
