using System.ComponentModel;
using System.Text.Json.Serialization;
using Benchmark.Formatting;

namespace Benchmark.Comparisons;

/// <summary>A name of the catalogue in both languages.</summary>
[ImmutableObject(true)]
public sealed record BilingualText(string Sv, string En)
{
    /// <summary>In the language of the page.</summary>
    [JsonIgnore]
    public string Shown => DisplayFormat.Choose(Sv, En);

    /// <inheritdoc />
    public override string ToString() => Shown;
}
