namespace Benchmark.Auditing;

/// <summary>One change to one row: who, when, in what process, before and after. Append-only.</summary>
public class AuditEntry : Entity
{
    public AuditEntry(Guid? tenantId, DateTimeOffset at, Guid? actorId, string actorName, string process, string entityType, string entityId, string change, string? beforeJson, string? afterJson)
    {
        TenantId = tenantId;
        At = at;
        ActorId = actorId;
        ActorName = actorName;
        Process = process;
        EntityType = entityType;
        EntityId = entityId;
        Change = change;
        BeforeJson = beforeJson;
        AfterJson = afterJson;
    }

    private AuditEntry()
    {
    }

    /// <summary>Whose rows; null for the host's.</summary>
    public Guid? TenantId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid? ActorId { get; private set; }

    public string ActorName { get; private set; } = null!;

    /// <summary>The page, endpoint or job.</summary>
    public string Process { get; private set; } = null!;

    public string EntityType { get; private set; } = null!;

    public string EntityId { get; private set; } = null!;

    /// <summary><c>Added</c>, <c>Modified</c> or <c>Deleted</c>.</summary>
    public string Change { get; private set; } = null!;

    public string? BeforeJson { get; private set; }

    public string? AfterJson { get; private set; }
}
