package org.cstorecords.query;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.query.sqm.function.AbstractSqmSelfRenderingFunctionDescriptor;
import org.hibernate.query.sqm.produce.function.StandardFunctionReturnTypeResolvers;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.type.BasicType;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** Functions that HQL lacks. Hibernate finds the class as a service. */
public final class HqlFunctions implements FunctionContributor {

    /** {@code table_of(entity.attribute)} is the name of the entity's table in the statement: {@code e1_0}. */
    static final String TABLE_OF = "table_of";

    /**
     * {@code is_one_of(value, :array)} is {@code value in :list} with one array parameter, so that Hibernate translates the query
     * once and PostgreSQL plans it once, for any number of values. Queries add {@code and :array is not null}: Hibernate expands a
     * parameter that is only an argument of a function, and would translate the query each time.
     */
    private static final String IS_ONE_OF = "is_one_of";

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        var types = contributions.getTypeConfiguration().getBasicTypeRegistry();
        var functions = contributions.getFunctionRegistry();
        functions.registerPattern(IS_ONE_OF, "?1 = any(?2)", types.resolve(StandardBasicTypes.BOOLEAN));
        functions.register(TABLE_OF, new TableOf(requireNonNull(types.resolve(StandardBasicTypes.STRING))));
    }

    private static final class TableOf extends AbstractSqmSelfRenderingFunctionDescriptor {

        TableOf(BasicType<String> type) {
            super(TABLE_OF, null, StandardFunctionReturnTypeResolvers.invariant(type), null);
        }

        @Override
        public void render(
                SqlAppender sql,
                List<? extends SqlAstNode> arguments,
                @Nullable ReturnableType<?> type,
                SqlAstTranslator<?> translator) {
            sql.append(requireNonNull(((Expression) arguments.get(0)).getColumnReference())
                    .getQualifier());
        }
    }
}
