package org.cstorecords.person;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.Recorded;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An official. */
@Entity
@Immutable
class Person implements Recorded {

    @Id
    private Long id;

    @OneToOne(fetch = FetchType.LAZY)
    @MapsId
    @JoinColumn(name = "id")
    private Entry entry;

    private String slug;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    @OneToMany(mappedBy = "person")
    @OrderBy("rank")
    private List<Office> offices;

    protected Person() {}

    @Override
    public Entry entry() {
        return entry;
    }

    List<String> aliases() {
        return aliases;
    }

    List<Office> offices() {
        return offices;
    }
}
