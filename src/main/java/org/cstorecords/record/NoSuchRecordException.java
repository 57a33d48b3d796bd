package org.cstorecords.record;

/** A path names a record that does not exist. */
public class NoSuchRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EntryType type;

    /** Makes one for the record of that type and identifier. */
    public NoSuchRecordException(EntryType type, String slug) {
        super("There is no \"%s\" in %s.".formatted(slug, type.path()));
        this.type = type;
    }

    /** Returns the type whose collection lists the records that exist. */
    public EntryType type() {
        return type;
    }
}
