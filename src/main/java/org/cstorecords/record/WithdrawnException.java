package org.cstorecords.record;

/** A path names a record that was withdrawn. */
public class WithdrawnException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Tombstone tombstone;

    WithdrawnException(Tombstone tombstone) {
        super("Withdrawn: " + tombstone.record().self());
        this.tombstone = tombstone;
    }

    /** Returns what is left of the record. */
    public Tombstone tombstone() {
        return tombstone;
    }
}
