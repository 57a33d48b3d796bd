package org.cstorecords.registry;

import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * What the repositories of all lists can do.
 *
 * @param <T> the entity
 * @param <I> the type of its key
 */
@NoRepositoryBean
public interface ListRepository<T, I> extends Repository<T, I>, JpaSpecificationExecutor<T> {

    /**
     * Returns one page of a list in two statements, whatever the depth of the page.
     *
     * @param filter which records the list has
     * @param segment which of them the page shows, in which order
     * @param references the attributes that refer to other records, fetched along
     */
    default Listing<T> list(Specification<T> filter, Segment<T> segment, String... references) {
        long total = count(filter);
        List<T> found = findBy(
                filter.and(segment.rest()),
                query -> query.project(references)
                        .sortBy(segment.sort())
                        .limit(segment.limit() + 1)
                        .all());
        boolean more = found.size() > segment.limit();
        List<T> items = more ? found.subList(0, segment.limit()) : found;
        return new Listing<>(items, total, more ? segment.keysOf(items.get(items.size() - 1)) : null);
    }
}
