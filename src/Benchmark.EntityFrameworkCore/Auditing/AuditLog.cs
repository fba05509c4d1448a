using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using NpgsqlTypes;

namespace Benchmark.Auditing;

/// <summary>
/// Writes the audit entries of one save in one statement: tracked and sent row by row they would cost as much as all that
/// they speak of.
/// </summary>
internal static class AuditLog
{
    private const string Sql = """
        insert into audit_entries (id, entity_type, entity_id, change, before_json, after_json, tenant_id, at, actor_id, actor_name, process)
        select e.*, @tenant, @at, @actor, @name, @process
        from unnest(@ids, @types, @keys, @changes, @before, @after) e
        """;

    public static void Write(DatabaseFacade database, IReadOnlyList<AuditEntry> entries) =>
        database.ExecuteSqlRaw(Sql, Parameters(entries));

    public static Task WriteAsync(DatabaseFacade database, IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken) =>
        database.ExecuteSqlRawAsync(Sql, Parameters(entries), cancellationToken);

    // One save is one person's, in one tenant, at one time.
    private static NpgsqlParameter[] Parameters(IReadOnlyList<AuditEntry> entries) =>
    [
        new("tenant", NpgsqlDbType.Uuid) { Value = entries[0].TenantId ?? (object)DBNull.Value },
        new("at", NpgsqlDbType.TimestampTz) { Value = entries[0].At },
        new("actor", NpgsqlDbType.Uuid) { Value = entries[0].ActorId ?? (object)DBNull.Value },
        new("name", NpgsqlDbType.Text) { Value = entries[0].ActorName },
        new("process", NpgsqlDbType.Text) { Value = entries[0].Process },
        Column("ids", NpgsqlDbType.Uuid, entries, e => e.Id),
        Column("types", NpgsqlDbType.Text, entries, e => e.EntityType),
        Column("keys", NpgsqlDbType.Text, entries, e => e.EntityId),
        Column("changes", NpgsqlDbType.Text, entries, e => e.Change),
        Column("before", NpgsqlDbType.Jsonb, entries, e => e.BeforeJson),
        Column("after", NpgsqlDbType.Jsonb, entries, e => e.AfterJson),
    ];

    private static NpgsqlParameter Column<T>(string name, NpgsqlDbType type, IReadOnlyList<AuditEntry> entries, Func<AuditEntry, T> value) =>
        new(name, NpgsqlDbType.Array | type) { Value = entries.Select(value).ToArray() };
}
