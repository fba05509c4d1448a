namespace Benchmark.Data;

/// <summary>Brings in one kind of starting data; run twice, it changes nothing. The name is ABP's.</summary>
public interface IDataSeedContributor
{
    /// <summary>Contributors run in rising order.</summary>
    int Order { get; }

    Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken);
}

/// <summary>What the operator asked for.</summary>
/// <param name="Demo">Bring in the demo kommuner.</param>
/// <param name="DemoDataFolder">Folder of the demo files.</param>
public sealed record DataSeedContext(bool Demo, string? DemoDataFolder)
{
    /// <summary>Sign-ins or links to show the operator, in order.</summary>
    public IList<string> Notes { get; } = [];
}
