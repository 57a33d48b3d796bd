package org.cstorecords.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.cstorecords.evidence.Basis;
import org.cstorecords.record.Entry;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A citation of a document by another record, or a value in the document that another record did not adopt. Read from
 * a view.
 */
@Entity
@Immutable
class DocumentCitation {

    @Id
    String slug;

    Long documentId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    Entry entry;

    String file;

    int paragraph;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> supports;

    @Enumerated(EnumType.STRING)
    Basis basis;

    @Nullable
    String note;

    @Nullable
    String alternative;

    protected DocumentCitation() {}
}
