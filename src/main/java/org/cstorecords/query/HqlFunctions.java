package org.cstorecords.query;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * What queries say beside what HQL has; called by Hibernate.
 *
 * <p>{@code is_one_of(value, :array)} is {@code value in :list} as one statement, however many values there are: it is
 * translated once, and planned once. Hibernate takes what is nothing but an argument of a function for a list that it may
 * have to spread out, and translates such a query each time; so queries add {@code and :array is not null}.
 */
public final class HqlFunctions implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        contributions
                .getFunctionRegistry()
                .registerPattern(
                        "is_one_of",
                        "?1 = any(?2)",
                        contributions
                                .getTypeConfiguration()
                                .getBasicTypeRegistry()
                                .resolve(StandardBasicTypes.BOOLEAN));
    }
}
