namespace Benchmark.Municipalities;

/// <summary>A kommun: a reference row, owned by the host.</summary>
public class Municipality
{
    private readonly List<MunicipalityPopulation> _populations = [];

    /// <summary>A kommun by its four-digit code.</summary>
    /// <param name="code">Kommunkod, four digits. Codes from 9000 are for invented kommuner.</param>
    /// <param name="name">The name without "kommun" or "stad".</param>
    /// <param name="countyCode">Two-digit länskod.</param>
    /// <param name="countyName">The county.</param>
    /// <param name="skrGroup">Code in SKR's kommungruppsindelning 2023, A1–C9.</param>
    /// <param name="isInvented">It doesn't exist and is shown as such.</param>
    public Municipality(string code, string name, string countyCode, string countyName, string skrGroup, bool isInvented = false)
    {
        if (code is not { Length: 4 } || !code.All(char.IsAsciiDigit))
        {
            throw new ArgumentException("A kommunkod has four digits.", nameof(code));
        }

        Code = code;
        Name = Check.Required(name, nameof(Name), MunicipalityConsts.MaxNameLength);
        CountyCode = countyCode;
        CountyName = countyName;
        SkrGroup = skrGroup;
        IsInvented = isInvented;
        Slug = MunicipalitySlug.Of(Name);
    }

    private Municipality()
    {
    }

    public string Code { get; private set; } = null!;

    public string Name { get; private set; } = null!;

    /// <summary>The name as it stands in addresses: <c>boras</c>.</summary>
    public string Slug { get; private set; } = null!;

    public string CountyCode { get; private set; } = null!;

    public string CountyName { get; private set; } = null!;

    public string SkrGroup { get; private set; } = null!;

    public bool IsInvented { get; private set; }

    public IReadOnlyCollection<MunicipalityPopulation> Populations => _populations;

    /// <summary>Adds the code to the slug, for the later one of two that would share it (Habo and Håbo).</summary>
    public void DistinguishSlug() => Slug = $"{MunicipalitySlug.Of(Name)}-{Code}";

    /// <summary>Takes in new reference facts; the code and the address never change.</summary>
    public void Update(string name, string countyCode, string countyName, string skrGroup)
    {
        Name = Check.Required(name, nameof(Name), MunicipalityConsts.MaxNameLength);
        CountyCode = countyCode;
        CountyName = countyName;
        SkrGroup = skrGroup;
    }

    /// <summary>Sets the population of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public void SetPopulation(DateOnly date, int population)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(population);
        var existing = _populations.Find(p => p.Date == date);
        if (existing is null)
        {
            _populations.Add(new MunicipalityPopulation(Code, date, population));
        }
        else
        {
            existing.Correct(population);
        }
    }

    /// <summary>The population whose day lies nearest <paramref name="date"/>; the earlier one when two are as near.</summary>
    public MunicipalityPopulation? PopulationNearest(DateOnly date) =>
        _populations.OrderBy(p => Math.Abs(p.Date.DayNumber - date.DayNumber)).ThenBy(p => p.Date).FirstOrDefault();
}
