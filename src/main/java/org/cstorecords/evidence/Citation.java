package org.cstorecords.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.cstorecords.record.Entry;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Citation of a paragraph that supports a record. */
@Entity
@Immutable
class Citation {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    private int rank;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file", referencedColumnName = "file")
    @JoinColumn(name = "paragraph", referencedColumnName = "number")
    private Paragraph paragraph;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> supports;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private @Nullable String note;

    protected Citation() {}

    Entry entry() {
        return entry;
    }

    Paragraph paragraph() {
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
}
