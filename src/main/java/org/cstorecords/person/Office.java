package org.cstorecords.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An office that a person held. */
@Entity
@Immutable
class Office {

    @Id
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    Person person;

    int rank;

    String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "state_id")
    @Nullable
    Entry state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    @Nullable
    Entry body;

    @Embedded
    @EmbeddedColumnNaming("from_%s")
    @Nullable
    HistoricalDate from;

    @Embedded
    @EmbeddedColumnNaming("to_%s")
    @Nullable
    HistoricalDate to;

    @ElementCollection
    @CollectionTable(name = "office_attestation", joinColumns = @JoinColumn(name = "office_id"))
    @OrderBy("earliest, latest")
    @AttributeOverride(name = "edtf", column = @Column(name = "date_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "date_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "date_latest"))
    List<HistoricalDate> attested;

    protected Office() {}
}
