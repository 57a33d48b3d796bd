package org.cstorecords.person;

import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.cstorecords.record.RecordEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An official. */
@Entity
@Immutable
class Person extends RecordEntity {

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    @OneToMany(mappedBy = "person")
    @OrderBy("rank")
    private List<Office> offices;

    protected Person() {}

    List<String> aliases() {
        return aliases;
    }

    List<Office> offices() {
        return offices;
    }
}
