package org.cstorecords.query;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * Functions that HQL lacks. Hibernate finds the class as a service.
 *
 * <p>{@code is_one_of(value, :array)} is {@code value in :list} with one array parameter, so that Hibernate translates the query
 * once and PostgreSQL plans it once, for any number of values. Queries add {@code and :array is not null}: Hibernate expands a
 * parameter that is only an argument of a function, and would translate the query each time.
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
