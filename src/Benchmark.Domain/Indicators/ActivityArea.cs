namespace Benchmark.Indicators;

/// <summary>Verksamhetsområde: what money and indicators are compared by. Owned by the host.</summary>
public class ActivityArea
{
    public ActivityArea(string code, string nameSv, string nameEn, string? parentCode, IEnumerable<string> accountCodes, IEnumerable<string> synonyms, int sortOrder)
    {
        Code = code;
        Update(nameSv, nameEn, parentCode, accountCodes, synonyms, sortOrder);
    }

    private ActivityArea()
    {
    }

    public string Code { get; private set; } = null!;

    public string NameSv { get; private set; } = null!;

    public string NameEn { get; private set; } = null!;

    public string? ParentCode { get; private set; }

    /// <summary>Codes of the räkenskapssammandrag (SCB): 574, 61x…</summary>
    public List<string> AccountCodes { get; private set; } = [];

    /// <summary>Names that kommuner print.</summary>
    public List<string> Synonyms { get; private set; } = [];

    public int SortOrder { get; private set; }

    public void Update(string nameSv, string nameEn, string? parentCode, IEnumerable<string> accountCodes, IEnumerable<string> synonyms, int sortOrder)
    {
        NameSv = Check.Required(nameSv, nameof(NameSv), IndicatorConsts.MaxNameLength);
        NameEn = Check.Required(nameEn, nameof(NameEn), IndicatorConsts.MaxNameLength);
        ParentCode = parentCode;
        AccountCodes = [.. accountCodes];
        Synonyms = [.. synonyms];
        SortOrder = sortOrder;
    }
}
