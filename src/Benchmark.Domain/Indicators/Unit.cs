namespace Benchmark.Indicators;

/// <summary>What an indicator is counted in. Owned by the host.</summary>
public class Unit
{
    public Unit(string code, string symbolSv, string symbolEn, string nameSv, string nameEn, bool isMoney)
    {
        Code = code;
        Update(symbolSv, symbolEn, nameSv, nameEn, isMoney);
    }

    private Unit()
    {
    }

    public string Code { get; private set; } = null!;

    /// <summary>As it stands in a table's head: "%", "kr/inv".</summary>
    public string SymbolSv { get; private set; } = null!;

    public string SymbolEn { get; private set; } = null!;

    public string NameSv { get; private set; } = null!;

    public string NameEn { get; private set; } = null!;

    /// <summary>Whether the value is kronor.</summary>
    public bool IsMoney { get; private set; }

    public void Update(string symbolSv, string symbolEn, string nameSv, string nameEn, bool isMoney)
    {
        SymbolSv = symbolSv;
        SymbolEn = symbolEn;
        NameSv = nameSv;
        NameEn = nameEn;
        IsMoney = isMoney;
    }
}
