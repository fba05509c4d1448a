using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using NpgsqlTypes;

namespace Benchmark.MultiTenancy;

/// <summary>
/// Tells PostgreSQL which tenant a connection works for when it is opened, before any transaction, so that no rollback undoes
/// it; and refuses every command when the tenant has changed since. A singleton.
/// </summary>
public sealed class TenantGuardInterceptor(ICurrentTenant currentTenant) : IDbCommandInterceptor, IDbConnectionInterceptor
{
    /// <summary>The setting that row-level security reads.</summary>
    public const string Setting = "app.tenant_id";

    private readonly ConditionalWeakTable<DbConnection, AppliedTenant> _applied = [];

    private string Wanted => currentTenant.Id?.ToString() ?? string.Empty;

    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        var wanted = Wanted;
        Forget(connection);
        using var command = SetTenant(connection, wanted);
        command.ExecuteNonQuery();
        Remember(connection, wanted);
    }

    public async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        var wanted = Wanted;
        Forget(connection);
        var command = SetTenant(connection, wanted);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        Remember(connection, wanted);
    }

    public InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Forget(connection);
        return result;
    }

    public ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Forget(connection);
        return new(result);
    }

    public InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Guard(command);
        return result;
    }

    public ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Guard(command);
        return new(result);
    }

    public InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Guard(command);
        return result;
    }

    public ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Guard(command);
        return new(result);
    }

    public InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Guard(command);
        return result;
    }

    public ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Guard(command);
        return new(result);
    }

    private static NpgsqlCommand SetTenant(DbConnection connection, string tenant) =>
        new("select set_config('app.tenant_id', $1, false)", (NpgsqlConnection)connection)
        {
            Parameters = { new() { Value = tenant, NpgsqlDbType = NpgsqlDbType.Text } },
        };

    private void Remember(DbConnection connection, string tenant) =>
        _applied.GetValue(connection, static _ => new AppliedTenant()).Tenant = tenant;

    private void Forget(DbConnection connection)
    {
        if (_applied.TryGetValue(connection, out var applied))
        {
            applied.Tenant = null;
        }
    }

    private void Guard(DbCommand command)
    {
        if (!_applied.TryGetValue(command.Connection!, out var applied) || applied.Tenant is null || applied.Tenant != Wanted)
        {
            throw new InvalidOperationException("The tenant changed on an open connection; use a new scope.");
        }
    }

    private sealed class AppliedTenant
    {
        public string? Tenant { get; set; }
    }
}
