namespace Benchmark.Municipalities;

/// <summary>How many lived in a kommun on a day. Source: SCB.</summary>
public class MunicipalityPopulation
{
    internal MunicipalityPopulation(string municipalityCode, DateOnly date, int population)
    {
        MunicipalityCode = municipalityCode;
        Date = date;
        Population = population;
    }

    private MunicipalityPopulation()
    {
    }

    public string MunicipalityCode { get; private set; } = null!;

    public DateOnly Date { get; private set; }

    public int Population { get; private set; }

    internal void Correct(int population) => Population = population;
}
