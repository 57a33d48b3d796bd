package org.cstorecords.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.cstorecords.version.DatasetVersion;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The identity of a record of any type. */
@Entity
@Immutable
public class Entry {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private EntryType type;

    private String slug;

    private String title;

    private String sortKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_version")
    private DatasetVersion created;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_version")
    private DatasetVersion changed;

    private @Nullable String withdrawalReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by_id")
    private @Nullable Entry replacedBy;

    private int citationCount;

    private boolean hasDiscrepancy;

    protected Entry() {}

    /** Returns the primary key, which is internal to the database. */
    public Long id() {
        return id;
    }

    /** Returns the type of the record. */
    public EntryType type() {
        return type;
    }

    /** Returns the public identifier, unique within the type: a slug, or the code of a state. */
    public String slug() {
        return slug;
    }

    /** Returns the name or title of the record. */
    public String title() {
        return title;
    }

    /** Returns the version of the dataset that first contained the record. */
    public DatasetVersion created() {
        return created;
    }

    /** Returns the version of the dataset that last changed the record. */
    public DatasetVersion changed() {
        return changed;
    }

    /** Returns the reason of the withdrawal, or null if the record was not withdrawn. */
    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }

    /** Returns the record that replaces this withdrawn one, or null. */
    public @Nullable Entry replacedBy() {
        return replacedBy;
    }

    /** Returns the number of citations of the record. */
    public int citationCount() {
        return citationCount;
    }

    /** Returns whether sources disagree about the record. */
    public boolean hasDiscrepancy() {
        return hasDiscrepancy;
    }

    /** Returns the path of the record, such as {@code /api/v1/sessions/csc-2013-09-23}. */
    public String self() {
        return type.path() + "/" + slug;
    }
}
