package org.cstorecords.record;

import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.util.Collection;

/**
 * Base class of the entities of records. The primary key of a record is that of its entry. The slug is repeated from the entry
 * because each order ends with it. Entities are immutable and have no setters.
 */
@MappedSuperclass
public abstract class RecordEntity {

    @Id
    private Long id;

    @OneToOne(fetch = FetchType.LAZY)
    @MapsId
    @JoinColumn(name = "id")
    private Entry entry;

    private String slug;

    protected RecordEntity() {}

    /** Returns the record's identity. */
    public Entry entry() {
        return entry;
    }

    /** Returns the keys of the records, in their order. */
    public static Long[] keys(Collection<? extends RecordEntity> records) {
        return records.stream().map(record -> record.entry().id()).toArray(Long[]::new);
    }
}
