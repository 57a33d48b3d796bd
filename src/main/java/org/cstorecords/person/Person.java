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
    List<String> aliases;

    @OneToMany(mappedBy = "person")
    @OrderBy("rank")
    List<Office> offices;

    protected Person() {}
}
