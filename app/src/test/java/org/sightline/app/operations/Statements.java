package org.sightline.app.operations;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hears what an application asks its database, with the values that it asked for. */
final class Statements implements BeanPostProcessor {

    private static final String WRAPPING = " wrapping ";

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Listening(source) : bean;
    }

    /** The queries since this was asked last, but for those with a value that the driver does not write out. */
    List<String> heard() {
        List<String> queries = heard.stream()
                .filter(query -> query.stripLeading().startsWith("select") && !query.contains("?"))
                .toList();
        heard.clear();
        return queries;
    }

    /** The pool says first that it wraps what the driver says. */
    private static String unwrapped(String statement) {
        int query = statement.indexOf(WRAPPING);
        return query < 0 ? statement : statement.substring(query + WRAPPING.length());
    }

    private final class Listening extends DelegatingDataSource {

        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return heard(Connection.class, super.getConnection());
        }
    }

    private <T> T heard(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (real instanceof PreparedStatement && method.getName().startsWith("execute")) {
                        heard.add(unwrapped(String.valueOf(real)));
                    }
                    try {
                        Object result = method.invoke(real, given);
                        return result instanceof PreparedStatement statement
                                ? heard(PreparedStatement.class, statement)
                                : result;
                    } catch (InvocationTargetException broken) {
                        throw broken.getCause() == null ? broken : broken.getCause();
                    }
                }));
    }
}
