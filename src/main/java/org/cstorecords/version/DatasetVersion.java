package org.cstorecords.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A version of the dataset: everything that one transaction changed. */
@Entity
@Immutable
public class DatasetVersion {

    @Id
    private Long version;

    private Instant published;

    protected DatasetVersion() {}

    DatasetVersion(Long version, Instant published) {
        this.version = version;
        this.published = published;
    }

    /** Returns its number, 1 for the first; later ones are greater. */
    public long version() {
        return version;
    }

    /** Returns when it was made, later for later versions. */
    public Instant published() {
        return published;
    }
}
