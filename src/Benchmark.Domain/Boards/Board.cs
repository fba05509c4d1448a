using Benchmark.MultiTenancy;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.Boards;

/// <summary>Nämnd: the political committee that reports. A kommun can have several.</summary>
public class Board : Entity, IMultiTenant
{
    private List<string> _areaCodes = [];

    public Board(Guid tenantId, string name, string? shortName, IEnumerable<string> areaCodes)
    {
        TenantId = tenantId;
        Rename(name, shortName);
        SetAreas(areaCodes);
    }

    private Board()
    {
    }

    public Guid TenantId { get; private set; }

    public string Name { get; private set; } = null!;

    /// <summary>As others call it in lists of shared uppdrag: "AMN".</summary>
    public string? ShortName { get; private set; }

    public string Slug { get; private set; } = null!;

    /// <summary>Codes of the activity areas the board answers for; they differ from kommun to kommun.</summary>
    public IReadOnlyList<string> AreaCodes => _areaCodes;

    /// <summary>Grows with every mål, uppdrag, åtgärd or plan that the board gets, so that two who add the same thing at once don't both do it.</summary>
    public int RegisterRevision { get; private set; }

    /// <summary>Something was added to what the board follows up.</summary>
    public void NoteRegisterChange() => RegisterRevision++;

    public void Rename(string name, string? shortName)
    {
        Name = Check.Required(name, nameof(Name), ReportConsts.MaxBoardNameLength);
        ShortName = Check.Optional(shortName, nameof(ShortName), 10);
        Slug = MunicipalitySlug.Of(Name);
    }

    public void SetAreas(IEnumerable<string> areaCodes) => _areaCodes = [.. areaCodes.Distinct(StringComparer.Ordinal)];
}
