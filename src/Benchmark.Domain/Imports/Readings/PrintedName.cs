using Benchmark.MultiTenancy;

namespace Benchmark.Imports.Readings;

/// <summary>
/// What one kommun means by a name it prints: learnt when a person accepts or rejects what a document's name was taken for, and known when
/// its next document is read.
/// </summary>
public class PrintedName : Entity, IMultiTenant
{
    /// <summary>The longest name that is learnt.</summary>
    public const int MaxLength = 200;

    public PrintedName(Guid tenantId, PrintedNameKind kind, string name, string? code)
    {
        TenantId = tenantId;
        Kind = kind;
        Name = Check.Required(name, nameof(Name), MaxLength);
        Code = code;
    }

    private PrintedName()
    {
    }

    public Guid TenantId { get; private set; }

    public PrintedNameKind Kind { get; private set; }

    /// <summary>Lower case, letters and digits only.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>Code of the indicator or area, or of area and item with a slash between; null when it means none of them.</summary>
    public string? Code { get; private set; }

    /// <summary>Another meaning.</summary>
    public void ChangeTo(string? code) => Code = code;
}
