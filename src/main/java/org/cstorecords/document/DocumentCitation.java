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

/** What a paragraph of a document supports of another record; a row of a view. */
@Entity
@Immutable
class DocumentCitation {

    @Id
    private String slug;

    private Long documentId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    private String file;

    private int paragraph;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> supports;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private @Nullable String note;

    private @Nullable String alternative;

    protected DocumentCitation() {}

    String slug() {
        return slug;
    }

    Entry entry() {
        return entry;
    }

    String file() {
        return file;
    }

    int paragraph() {
        return paragraph;
    }

    List<String> supports() {
        return supports;
    }

    Basis basis() {
        return basis;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    String alternative() {
        return alternative;
    }
}
