package org.cstorecords.query;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import java.util.Collection;
import org.cstorecords.record.Entry;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/** Paths of attributes in criteria queries. */
final class Paths {

    private Paths() {}

    /**
     * Returns the attribute of a path such as {@code date.earliest}. Its first part is joined if it is a collection or embedded.
     * SQL has no join of an embedded attribute, but what is reached without one gets another name in each query, and Hibernate
     * would translate the query again each time.
     */
    @SuppressWarnings("unchecked") // The caller knows the type of the attribute.
    static <V> Path<V> of(Root<?> root, String path) {
        String[] names = path.split("\\.");
        Attribute<?, ?> first = root.getModel().getAttribute(names[0]);
        Path<?> found = first.isCollection() || first.getPersistentAttributeType() == PersistentAttributeType.EMBEDDED
                ? root.join(names[0])
                : root.get(names[0]);
        for (int i = 1; i < names.length; i++) {
            found = found.get(names[i]);
        }
        return (Path<V>) found;
    }

    /** Returns the entry that a row is or belongs to. */
    static Path<?> entry(Root<?> root) {
        return root.getJavaType() == Entry.class ? root : root.get("entry");
    }

    /** Returns the condition that the key of the entry is one of those. */
    static Predicate isKey(Root<?> root, Collection<Long> keys, HibernateCriteriaBuilder builder) {
        return builder.isTrue(
                builder.sql("? = any(?)", Boolean.class, entryKey(root), builder.value(keys.toArray(Long[]::new))));
    }

    /** Returns the key of the entry that a row is or belongs to. */
    static Path<Long> entryKey(Root<?> root) {
        return entry(root).get("id");
    }
}
