using System.Security.Cryptography;
using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.Imports;

/// <summary>A file as it was handed in. Never changed, never thrown away.</summary>
public class OriginalFile : Entity, IMultiTenant
{
    public OriginalFile(Guid tenantId, Guid reportId, string fileName, string? contentType, byte[] content, Actor actor, DateTimeOffset at)
    {
        TenantId = tenantId;
        ReportId = reportId;
        FileName = Check.Required(Path.GetFileName(fileName), nameof(FileName), ImportConsts.MaxFileNameLength);
        ContentType = contentType is { Length: <= 200 } ? contentType : null;
        Content = content;
        Size = content.Length;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        UploadedById = actor.Id;
        UploadedByName = actor.Name;
        UploadedAt = at;
    }

    private OriginalFile()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid ReportId { get; private set; }

    public string FileName { get; private set; } = null!;

    public string? ContentType { get; private set; }

    public byte[] Content { get; private set; } = null!;

    /// <summary>Bytes.</summary>
    public int Size { get; private set; }

    /// <summary>Lower-case hexadecimal, 64 signs.</summary>
    public string Sha256 { get; private set; } = null!;

    public Guid? UploadedById { get; private set; }

    public string UploadedByName { get; private set; } = null!;

    public DateTimeOffset UploadedAt { get; private set; }
}
