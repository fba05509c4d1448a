using System.ComponentModel.DataAnnotations;

namespace Benchmark.ReferenceValues;

/// <summary>How Kolada is asked; the section <c>Kolada</c> of the configuration.</summary>
public sealed class KoladaOptions : IValidatableObject
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Kolada";

    /// <summary>The API's address without <c>/v3</c>. Nothing is fetched while there is none.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>How often a question may be asked. Kolada wants no more than five.</summary>
    [Range(1, 5)]
    public int RequestsPerSecond { get; set; } = 5;

    /// <summary>How long one answer may take.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:10:00")]
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long all of one indicator may take, waits and new attempts in it.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "06:00:00")]
    public TimeSpan IndicatorTimeout { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How many times a question is asked again when the source is out of order.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 4;

    /// <summary>How long we wait because Kolada asks for it; for longer, the run goes on another time.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>The most pages of one answer.</summary>
    [Range(1, 10_000)]
    public int MaxPages { get; set; } = 100;

    /// <summary>The largest page, unpacked.</summary>
    [Range(1_024, 256 * 1024 * 1024)]
    public int MaxPageBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>The first year that is fetched.</summary>
    [Range(1970, 2100)]
    public int FirstYear { get; set; } = 2010;

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (BaseAddress is { } address && (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https") || address.Query.Length > 0))
        {
            yield return new ValidationResult("Kolada:BaseAddress must be an absolute http or https address without a query.", [nameof(BaseAddress)]);
        }
    }
}
