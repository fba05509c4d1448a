namespace Benchmark.Indicators;

/// <summary>A row of a money table: intäkt, kostnad, nettokostnad, personal… Owned by the host.</summary>
public class FinanceItem
{
    public FinanceItem(string code, string nameSv, string nameEn, FinanceNature nature, IEnumerable<string> synonyms, int sortOrder)
    {
        Code = code;
        Update(nameSv, nameEn, nature, synonyms, sortOrder);
    }

    private FinanceItem()
    {
    }

    public string Code { get; private set; } = null!;

    public string NameSv { get; private set; } = null!;

    public string NameEn { get; private set; } = null!;

    public FinanceNature Nature { get; private set; }

    /// <summary>Names that kommuner print.</summary>
    public List<string> Synonyms { get; private set; } = [];

    public int SortOrder { get; private set; }

    public void Update(string nameSv, string nameEn, FinanceNature nature, IEnumerable<string> synonyms, int sortOrder)
    {
        NameSv = Check.Required(nameSv, nameof(NameSv), IndicatorConsts.MaxNameLength);
        NameEn = Check.Required(nameEn, nameof(NameEn), IndicatorConsts.MaxNameLength);
        Nature = nature;
        Synonyms = [.. synonyms];
        SortOrder = sortOrder;
    }
}
