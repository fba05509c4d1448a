namespace Benchmark.Municipalities;

/// <summary>One of RKA's seven similar kommuner of a kommun, in one model and model year.</summary>
public class SimilarMunicipality
{
    public SimilarMunicipality(string model, int modelYear, string municipalityCode, string similarCode)
    {
        Model = model;
        ModelYear = modelYear;
        MunicipalityCode = municipalityCode;
        SimilarCode = similarCode;
    }

    /// <summary><c>arbetsmarknad</c> or <c>ekonomiskt-bistand</c>.</summary>
    public string Model { get; private set; }

    public int ModelYear { get; private set; }

    public string MunicipalityCode { get; private set; }

    public string SimilarCode { get; private set; }
}
