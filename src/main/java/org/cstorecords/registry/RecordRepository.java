package org.cstorecords.registry;

import java.util.Optional;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * What the repositories of all records can do.
 *
 * @param <T> the entity
 */
@NoRepositoryBean
public interface RecordRepository<T extends Recorded> extends ListRepository<T, Long> {

    /** Returns the record with that identifier, together with what it refers to. */
    Optional<T> findBySlug(String slug);
}
