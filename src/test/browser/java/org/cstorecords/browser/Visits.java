package org.cstorecords.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * JUnit extension that passes a {@link Visitor} to each test and checks for errors when the test ends. All tests share
 * one browser.
 */
class Visits implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Visits.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Chromium chromium = test.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class);
        String port =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        Visitor visitor = new Visitor(chromium.browser(), "http://localhost:" + port, name);
        store(test).put(Visitor.class, visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visitor visitor = store(test).get(Visitor.class, Visitor.class);
        if (visitor != null) {
            visitor.close(test.getExecutionException().isPresent());
        }
    }

    private static Store store(ExtensionContext test) {
        return test.getStore(NAMESPACE);
    }
}
