package org.cstorecords.dataset;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.cstorecords.evidence.Basis;
import org.cstorecords.evidence.Paragraph;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A paragraph that states a count, or that there was more than the record has. Read from a view. */
@Entity
@Immutable
class CoverageCitation {

    @Id
    String id;

    String coverageId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file", referencedColumnName = "file")
    @JoinColumn(name = "paragraph", referencedColumnName = "number")
    Paragraph paragraph;

    String property;

    @Enumerated(EnumType.STRING)
    Basis basis;

    @Nullable
    String note;

    protected CoverageCitation() {}
}
