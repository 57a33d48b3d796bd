package org.cstorecords.record;

import org.jspecify.annotations.Nullable;

/** A path names a record that does not exist. */
public class NoSuchRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EntryType type;
    private final @Nullable String canonical;

    /**
     * Makes one for the record of that type and identifier.
     *
     * @param canonical the identifier in the case in which a record has it, or null if there is no such record
     */
    public NoSuchRecordException(EntryType type, String slug, @Nullable String canonical) {
        super("There is no \"%s\" in %s.".formatted(slug, type.path()));
        this.type = type;
        this.canonical = canonical;
    }

    /** Returns the identifier of the record that has it in another case, or null. */
    public @Nullable String canonical() {
        return canonical;
    }

    /** Returns the type whose collection lists the records that exist. */
    public EntryType type() {
        return type;
    }
}
