namespace Benchmark.Tenants;

/// <summary>A kommun that uses the system. One tenant, one kommun. Owned by the host.</summary>
public class Tenant : Entity
{
    public Tenant(string municipalityCode, string name)
    {
        MunicipalityCode = municipalityCode;
        Name = Check.Required(name, nameof(Name), Municipalities.MunicipalityConsts.MaxNameLength);
        IsActive = true;
    }

    private Tenant()
    {
    }

    public string MunicipalityCode { get; private set; } = null!;

    public string Name { get; private set; } = null!;

    /// <summary>Nobody can sign in to, or hand in for, an inactive one.</summary>
    public bool IsActive { get; private set; }

    public void Activate() => IsActive = true;

    public void Deactivate() => IsActive = false;
}
