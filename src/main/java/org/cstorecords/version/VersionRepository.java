package org.cstorecords.version;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads versions of the dataset as the transaction sees them. */
public interface VersionRepository extends Repository<DatasetVersion, Long> {

    /** Returns the newest version, or empty for an empty dataset. */
    @Query("from DatasetVersion v where v.version = (select max(n.version) from DatasetVersion n)")
    Optional<DatasetVersion> current();

    /** Returns the number of the newest version, 0 for an empty dataset. */
    @Query("select coalesce(max(v.version), 0) from DatasetVersion v")
    long currentNumber();

    /** Returns the number of the version that was the newest at a time, 0 before the first. */
    @Query("select coalesce(max(v.version), 0) from DatasetVersion v where v.published <= :time")
    long numberAt(Instant time);
}
